import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** "An amount of INR … has been DEBITED on … from your account … to … with UPI Ref No.". */
export const canaraBank: Bank = {
  ...knownBySender(
    'IN',
    'canara-bank',
    'Canara Bank',
    ['canarabank.com', 'canarabank.in', 'canarabank.bank.in'],
    ['canara bank'],
  ),
  templates: [
    {
      id: 'upi-in',
      kind: 'transfer_in',
      sentences: [
        'an amount of {money} has been credited on {date} to your account {account} from {merchant} with upi ref no. {reference}',
      ],
    },
    {
      id: 'upi-out',
      kind: 'transfer_out',
      sentences: [
        'an amount of {money} has been debited on {date} from your account {account} to {merchant} with upi ref no. {reference}',
      ],
    },
    {
      id: 'credited',
      kind: 'deposit',
      sentences: [
        'an amount of {money} has been credited to [your] [account] {account} on {date}',
        'by sender {merchant} ifsc',
        'utr {reference}',
      ],
    },
    {
      id: 'debited',
      kind: 'payment',
      sentences: [
        'an amount of {money} has been debited (to|from) [your] [account] {account} on {date}',
      ],
    },
    ...COMMON,
  ],
}
