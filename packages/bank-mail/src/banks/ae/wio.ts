import type { Bank } from '../../template/types.ts'

/** "Payment of INR 270 (AED 10.96) was done at …": the amount in the shop's money first. */
export const wio: Bank = {
  id: 'wio',
  name: 'Wio',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  currency: 'AED',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['wio.io'],
  names: ['wio personal'],
  templates: [
    {
      id: 'payment',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['payment of {money} … was done at {merchant} using your'],
    },
  ],
}
