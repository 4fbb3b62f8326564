import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('eSewa <donotreply@esewa.com.np>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'paid',
    [
      'Payment Confirmation',
      '<p>Dear Customer,</p><p>Thank you for the payment. The details are as follows:</p><table><tr><th>Merchant Name</th><th>Transaction Date</th><th>Transaction Code</th><th>Transaction Amount (NPR)</th></tr><tr><td>Momo House</td><td>14 May 2026, 02:05:06 PM</td><td>0A1B2C</td><td>250.75</td></tr></table><p>To view more details, please login to eSewa app.</p>',
    ],
    {
      kind: 'purchase',
      amount: '250.75',
      currency: 'NPR',
      merchant: 'Momo House',
      date: '2026-05-14',
      time: '14:05',
      reference: '0A1B2C',
    },
  ),
  ignored(
    'one-time password',
    'eSewa verification code',
    'Your verification code is 482913.',
    'otp',
  ),
]
