import type { Bank } from '../../template/types.ts'

/** "Your credit card ending with#1234 was charged for EGP 10.00 at … on …". */
export const cib: Bank = {
  id: 'cib',
  name: 'CIB',
  country: 'EG',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['cibeg.com', 'cib.eg'],
  names: ['commercial international bank'],
  templates: [
    {
      id: 'refund',
      kind: 'refund',
      isCommon: true,
      sentences: [
        'transaction on your {_}card#{account} from {merchant} with {money} on {date} has been refunded',
      ],
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        'card ending with#{account} was charged for {money} at {merchant} on {date} [at {time}]',
      ],
    },
    { id: 'balance', when: ['account balance is {money}'], ignored: 'information' },
  ],
}
