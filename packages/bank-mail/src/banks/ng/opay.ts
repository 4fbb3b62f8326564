import type { Bank } from '../../template/types.ts'

const WHEN = 'on {date}'
const LABELS = {
  amount: 'amount',
  date: 'transaction date|date',
  reference: 'transaction number|transaction no',
}

/** "N150.00 has been debited for …", its sign a bare N; receipts of transfers as labels. */
export const opay: Bank = {
  id: 'opay',
  name: 'OPay',
  country: 'NG',
  timeZone: 'Africa/Lagos',
  currency: 'NGN',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['opay-nigeria.com', 'opayweb.com'],
  names: ['opay'],
  templates: [
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['n{amount} has been debited for (card payment|payment on account)', WHEN],
    },
    {
      id: 'debited',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['n{amount} has been debited for transfer', WHEN],
    },
    {
      id: 'credited',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['n{amount} has been credited for', WHEN],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      when: ['transfer|received', '(sender|sender name) {_}', 'transaction (number|no)'],
      unless: ['reversed|reversal', 'recipient'],
      labels: { ...LABELS, merchant: 'sender name|sender' },
    },
    {
      id: 'transfer',
      kind: 'transfer_out',
      isCommon: true,
      when: ['transfer {_}successful', 'transaction (number|no)'],
      unless: ['reversed|reversal', 'unsuccessful', 'sender account'],
      labels: { ...LABELS, merchant: 'recipient name|recipient|beneficiary name|beneficiary' },
    },
    {
      id: 'payment',
      kind: 'purchase',
      isCommon: true,
      when: ['payment {_}successful', 'transaction (number|no)'],
      unless: ['reversed|reversal', 'unsuccessful'],
      labels: { ...LABELS, merchant: 'merchant name|merchant|paid to|biller' },
    },
  ],
}
