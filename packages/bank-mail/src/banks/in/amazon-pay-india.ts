import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** "Your payment to … is Approved. Amount: ₹…"; the subject alone where the balance has paid. */
export const amazonPayIndia: Bank = {
  ...knownBySender(
    'IN',
    'amazon-pay-india',
    'Amazon Pay',
    ['amazonpay.in'],
    ['amazon pay balance'],
  ),
  templates: [
    {
      id: 'payment',
      kind: 'purchase',
      sentences: ['your payment to {merchant} is approved…amount {money}', 'payment date {date}'],
    },
    {
      id: 'balance',
      kind: 'purchase',
      sentences: ['{money} was paid on {merchant}{end}'],
      when: ['using amazon pay balance', 'your payment was successful'],
    },
  ],
}
