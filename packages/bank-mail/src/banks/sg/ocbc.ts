import type { Bank } from '../../template/types.ts'
import { COMMON } from '../asian-english-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

const labels = {
  amount: 'amount',
  date: 'date of transfer|date of transaction|date',
  time: 'time of transfer|time',
  reference: 'reference number',
}
/** "360 Account (-441001)": the number in the product's name is no account. */
const OWN = '(from|in|to) your account {_}\\({account}'

/** One sentence, then rows of "Date", "Time", "Amount", "From your account" with the colon in the middle. */
export const ocbc: Bank = {
  ...knownBySender('SG', 'ocbc', 'OCBC', ['ocbc.com'], ['ocbc bank']),
  templates: [
    {
      id: 'nets-qr',
      kind: 'purchase',
      when: ['(nets qr|nets|qr) payment has been made|successful nets payment'],
      labels: { ...labels, merchant: 'to|merchant name' },
      sentences: ['amount {money}', OWN],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: ['following {_}transfer has been made|was sent to|you have sent money'],
      sentences: [
        '{money} was sent to {merchant} (using|via|from|on|{stop})',
        'transfer has been made to {merchant} (using|via|from|on|{stop})',
        'amount {money}',
        'sent money to {merchant} (using|via|from|on|{stop})',
        OWN,
      ],
      labels: { ...labels, merchant: 'paynow name|to|recipient' },
    },
    {
      id: 'card',
      kind: 'purchase',
      sentences: [
        '{money} was charged (at {time} on {date}|on {date}) to your card {account} at {merchant}{stop}',
      ],
    },
    {
      id: 'bill',
      kind: 'payment',
      when: [
        '(your bill payment|bill payment) {_}(is successful|was successful|has been made|successful)',
      ],
      sentences: ['amount {money}', OWN],
      labels: { ...labels, merchant: 'billing organisation|biller|payee|to' },
    },
    ...COMMON,
  ],
}
