import type { Bank } from '../../template/types.ts'

const LABELS = { amount: 'amount', date: 'date' }

/** What it was, then labels; in the text version all in one line. */
export const emiratesIslamic: Bank = {
  id: 'emirates-islamic',
  name: 'Emirates Islamic',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  currency: 'AED',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['emiratesislamic.ae', 'emiratesislamic.com', 'emiratesislamicbank.ae'],
  names: ['emirates islamic'],
  templates: [
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['(debit|credit) card purchase', 'card ending'],
      labels: { ...LABELS, merchant: 'at', account: 'card ending' },
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['atm withdrawal', 'card ending'],
      labels: { ...LABELS, merchant: 'from', account: 'debit card ending|card ending' },
    },
    {
      id: 'card-payment',
      kind: 'payment',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['payment towards credit card|receipt of your payment of'],
      sentences: ['receipt of your payment of {money} towards your credit card'],
      labels: LABELS,
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['transfer received to account'],
      labels: LABELS,
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      when: ['transfer (deducted|from) {_}account'],
      unless: ['reversed|reversal', 'received'],
      labels: LABELS,
    },
    {
      id: 'salary',
      kind: 'deposit',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['salary deposited'],
      labels: LABELS,
    },
  ],
}
