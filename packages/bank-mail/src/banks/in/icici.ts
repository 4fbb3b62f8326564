import type { Template } from '../../template/types.ts'
import { DONE, INFO, ON, OWN, PAYER, REFERENCE } from './sentences.ts'
import { BY_NAME, CARD, DEBIT, NOTHING_MOVED, PAID, UPI_MERCHANT } from './shared.ts'

const CREDITED = {
  unless: [
    'credited to your {_}credit card|credited to [the] (beneficiary|payee)|points worth|eligible for|disputed transaction',
  ],
  sentences: [
    `{money} ${DONE} (credited|deposited|received)`,
    '(is|was|has been|been successfully) credited (with|by|for) {money}',
    '{account} credited [with|by|for] {money}',
    'credited {money} (to|in)',
    '(deposit|credit) of {money} (in|to) your',
    'received {money}',
    ...PAYER,
    REFERENCE,
    ...INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'amount credited|amount received|credit amount',
    merchant: 'sender name|remitter name|sender|remitter',
    date: 'date & time|date and time|date|transaction date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr|imps reference no',
  },
}

export const icici: ReadonlyArray<Template> = [
  CARD,
  /** Somebody sent money. */
  {
    id: 'received',
    kind: 'transfer_in',
    when: ['credited|received|deposited', BY_NAME],
    ...CREDITED,
  },
  /** Into the account, by whatever way. */
  {
    id: 'credit',
    kind: 'deposit',
    when: ['credited|received|deposited|credit'],
    ...CREDITED,
  },
  UPI_MERCHANT,
  DEBIT,
  PAID,
  ...NOTHING_MOVED,
]
