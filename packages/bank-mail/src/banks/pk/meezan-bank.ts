import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const DETAILS = 'account {account} with the following details'
const WHEN = ['transaction date {date}', 'transaction time {time}']

/** "PKR … is Debited from your account … with the following details:", and rows. */
export const meezanBank: Bank = {
  ...knownBySender('PK', 'meezan-bank', 'Meezan Bank', ['meezanbank.com'], ['meezan bank']),
  templates: [
    {
      id: 'received',
      kind: 'transfer_in',
      sentences: [
        `{money} received to your ${DETAILS}`,
        'beneficiary account {merchant} (ac#|branch|{end})',
        ...WHEN,
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      sentences: [
        `{money} sent from your ${DETAILS}`,
        'beneficiary account title {merchant} (branch|{end})',
        'beneficiary account {merchant} (ac#|branch|{end})',
        ...WHEN,
      ],
    },
    {
      id: 'cash',
      kind: 'withdrawal',
      sentences: [
        `{money} is debited from your ${DETAILS} mode {_}atm`,
        'terminal name {merchant} (branch|{end})',
        ...WHEN,
      ],
    },
    {
      id: 'card',
      kind: 'purchase',
      sentences: [
        `{money} is debited from your ${DETAILS} mode {_}card used`,
        'merchant name {merchant} (branch|{end})',
        ...WHEN,
      ],
    },
    {
      id: 'debit',
      kind: 'payment',
      sentences: [`{money} is debited from your ${DETAILS}`, ...WHEN],
    },
  ],
}
