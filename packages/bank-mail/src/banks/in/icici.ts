import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { INFO } from './shared-sentences.ts'
import { COMMON } from './shared-templates.ts'

/** One sentence and "Info: …" for the merchant; limits follow. */
export const icici: Bank = {
  ...knownBySender('IN', 'icici', 'ICICI Bank', ['icicibank.com', 'icici.bank.in'], ['icici bank']),
  templates: [
    {
      id: 'card-used',
      kind: 'purchase',
      sentences: ['card {account} has been used for a transaction of {money} on {date}', ...INFO],
    },
    {
      id: 'account-debit',
      kind: 'payment',
      sentences: [
        'account {account} has been debited (with|for|by) {amount} on {date}',
        'account {account} has been debited (with|for|by) {amount}',
        ...INFO,
      ],
    },
    {
      id: 'account-credit',
      kind: 'deposit',
      sentences: [
        'account {account} has been credited (with|for|by) {amount} on {date}',
        'account {account} has been credited (with|for|by) {amount}',
        ...INFO,
      ],
    },
    {
      id: 'online-payment',
      kind: 'transfer_out',
      sentences: [
        'made an online {_}(payment|transfer) of {amount} (towards|to) {merchant} (on {date}|from your|{stop})',
        'from your {_}account {account}',
        'on {date}',
      ],
    },
    ...COMMON,
  ],
}
