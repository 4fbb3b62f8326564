import type { Bank } from '../../template/types.ts'

/** "You paid CHF 10.00 at …". */
export const yuh: Bank = {
  id: 'yuh',
  name: 'Yuh',
  country: 'CH',
  timeZone: 'Europe/Zurich',
  currency: 'CHF',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['yuh.com'],
  names: ['yuh'],
  templates: [
    {
      id: 'payment',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['you paid {money} (at|to) {merchant} (with|on {date}|{stop})'],
    },
  ],
}
