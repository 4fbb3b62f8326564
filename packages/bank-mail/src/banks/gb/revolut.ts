import type { Bank } from '../../template/types.ts'

/** Many countries: amounts carry their sign or code. "You paid" is a shop, "you sent" a person. */
export const revolut: Bank = {
  id: 'revolut',
  name: 'Revolut',
  country: 'GB',
  timeZone: 'Europe/London',
  currency: 'GBP',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['revolut.com'],
  names: ['revolut'],
  templates: [
    {
      id: 'request',
      when: ['(requested|is requesting) {money} from you'],
      ignored: 'reminder',
    },
    {
      id: 'refund',
      kind: 'refund',
      isCommon: true,
      unless: ['request~|declined'],
      sentences: ['refund of {money} from {merchant} (to|on {date}|{stop})'],
    },
    {
      id: 'payment',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal', 'refund~|declined'],
      sentences: [
        'you paid {money} (at|to) {merchant} (with|using|on {date}|{stop})',
        'card ending [in] {account}',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['you sent {money} to {merchant} (with|on {date}|{stop})'],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['{merchant} sent you {money}'],
    },
  ],
}
