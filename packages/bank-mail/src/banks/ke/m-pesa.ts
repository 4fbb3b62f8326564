import type { Bank } from '../../template/types.ts'

/** "ABC123 Confirmed. Ksh10.00 paid to …", the new balance, the cost and what may still be sent. */
export const mPesa: Bank = {
  id: 'm-pesa',
  name: 'M-PESA',
  country: 'KE',
  timeZone: 'Africa/Nairobi',
  currency: 'KES',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['safaricom.co.ke', 'safaricom.com'],
  names: ['m-pesa'],
  templates: [
    {
      id: 'paid',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['m-pesa balance'],
      sentences: ['confirmed. {money} paid to {merchant} on {date}'],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['m-pesa balance'],
      sentences: [
        'confirmed. {money} sent to {merchant} (for account|on {date})',
        '{money} sent to {_}on {date}',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['m-pesa balance'],
      sentences: ['you have received {money} from {merchant} on {date}'],
    },
  ],
}
