import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** A sentence and rows, from the bank and from its app. */
export const cityBankBangladesh: Bank = {
  ...knownBySender(
    'BD',
    'city-bank-bangladesh',
    'City Bank',
    ['citybankplc.com', 'thecitybank.com'],
    ['city bank plc', 'citytouch'],
  ),
  advertisers: ['promotions@citybankplc.com', 'citytouchpromotion@thecitybank.com'],
  templates: [
    {
      id: 'deposit',
      kind: 'deposit',
      sentences: ['you received {money} as deposit', 'account {account}', 'date {date}'],
    },
    {
      id: 'wallet',
      kind: 'transfer_out',
      sentences: [
        'you have transferred {money} to',
        'from account/card {account}',
        'date and time {date}',
        'reference number {reference}',
      ],
    },
  ],
}
