import type { Bank } from '../../template/types.ts'

/** K PLUS results: every line a label with its currency in brackets; the year is often Buddhist. */
export const kasikornbank: Bank = {
  id: 'kasikornbank',
  name: 'KASIKORNBANK',
  country: 'TH',
  timeZone: 'Asia/Bangkok',
  currency: 'THB',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['kasikornbank.com'],
  names: ['kasikornbank', 'k plus'],
  templates: [
    {
      id: 'bill-payment',
      kind: 'payment',
      when: ['result of {_}(bill|payment|top up) {_}(success)', 'amount'],
      labels: {
        amount: 'amount \\(thb\\)|amount',
        merchant: 'company name|biller|to|merchant name',
        account: 'paid from account|from account',
        date: 'transaction date',
        reference: 'transaction number',
      },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['result of {_}transfer {_}(success)', 'to account|to promptpay|to bank'],
      labels: {
        amount: 'amount \\(thb\\)|amount',
        merchant: 'account name|received name|to account name',
        account: 'from account',
        date: 'transaction date',
        reference: 'transaction number',
      },
    },
  ],
}
