import type { Bank } from '../../template/types.ts'

/** "You made a purchase at …", the amount, the day and the card behind it below. */
export const curve: Bank = {
  id: 'curve',
  name: 'Curve',
  country: 'GB',
  timeZone: 'Europe/London',
  currency: 'GBP',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['imaginecurve.com', 'curve.com'],
  names: ['curve card'],
  templates: [
    {
      id: 'refund',
      kind: 'refund',
      isCommon: true,
      sentences: ['refund~ (from|by|at) {merchant} {money}', 'on this card {_}{account}'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal', 'refund~|declined'],
      sentences: ['you made a purchase at {merchant} {money}', '(on this card|card) {_}{account}'],
    },
  ],
}
