import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** "has a debit by transfer of …", "Dear UPI user A/C … debited by …", and the receipts of YONO. */
export const sbi: Bank = {
  ...knownBySender(
    'IN',
    'sbi',
    'State Bank of India',
    ['sbi.co.in', 'sbi.bank.in'],
    ['state bank of india', 'yono sbi'],
  ),
  advertisers: ['communications.sbi.co.in', 'communications.sbi.bank.in'],
  templates: [
    {
      id: 'yono-transfer',
      kind: 'transfer_out',
      when: ['yono sbi for fund transfer', 'transaction status successful'],
      sentences: [
        'amount {money}',
        'beneficiary name {merchant} (beneficiary account|{end})',
        'debit account {account}',
        'date of transaction {date}',
        'transaction number {reference}',
      ],
    },
    {
      id: 'debit-by-transfer',
      kind: 'transfer_out',
      sentences: ['a/c {account} has a debit by transfer of {money} on {date}'],
    },
    {
      id: 'credit-by-transfer',
      kind: 'transfer_in',
      sentences: ['a/c {account} has a credit by transfer of {money} on {date}'],
    },
    {
      id: 'upi',
      kind: 'transfer_out',
      sentences: [
        'upi user a/c {account} debited by {amount} on date {_}trf to {merchant} refno {reference}',
        'on date {date}',
      ],
    },
    {
      id: 'upi-credit',
      kind: 'transfer_in',
      sentences: [
        'a/c {account}-credited by {money} on {date}',
        'transfer from {merchant} ref no {reference}',
      ],
    },
    {
      id: 'debit-card',
      kind: 'purchase',
      sentences: [
        'transaction number {reference} for {money} by sbi debit card {account} done at {_} on {date}',
      ],
    },
    ...COMMON,
  ],
}
