import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Amazon Pay <no-reply@amazonpay.in>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'payment to a shop',
    [
      'Your payment of ₹ 338.0 to Greengrocer  was successful',
      'Hi Customer, Your payment to Greengrocer is Approved. Amount: ₹338.0 Payment date: Thursday, 14 May, 2026 13:19:45 PM IST Terms and Conditions apply.',
    ],
    'payment',
    {
      kind: 'purchase',
      amount: '338.00',
      currency: 'INR',
      merchant: 'Greengrocer',
      date: '2026-05-14',
    },
  ),
  recorded(
    'paid from the balance',
    [
      'Rs 197.00 was paid on Amazon.in',
      'Hi Customer, Thanks for using Amazon Pay Balance. Your payment was successful.',
      '2026-05-14T06:00:00Z',
    ],
    'balance',
    {
      kind: 'purchase',
      amount: '197.00',
      currency: 'INR',
      merchant: 'Amazon.in',
      date: '2026-05-14',
    },
  ),
  ignored(
    'bill that is due',
    'Payment Reminder',
    'Dear Customer, your bill of ₹1,499.00 is due.',
    'reminder',
  ),
]
