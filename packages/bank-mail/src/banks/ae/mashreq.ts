import type { Bank } from '../../template/types.ts'

/** "Thank you for using your card ending 1234 for AED 10.00 at … on …". */
export const mashreq: Bank = {
  id: 'mashreq',
  name: 'Mashreq',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  currency: 'AED',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['mashreq.com', 'mashreqbank.com'],
  names: ['mashreq'],
  templates: [
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        'thank you for using {_}card ending [with] {account} for {money} at {merchant} on {date}',
        'card ending [with] {account} was used for a transaction of {money} at {merchant} on {date}',
      ],
    },
  ],
}
