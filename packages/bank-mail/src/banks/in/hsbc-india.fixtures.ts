import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'HSBC <hsbc@mail.hsbc.co.in>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'credit card used',
    [
      'You have used your HSBC Credit Card ending with 7741 for a purchase transaction',
      'Dear Customer, We write to confirm that your Credit card no ending with 7741,has been used for INR 2258.36 for payment to BOOK NOOK on 14 May 2026 at 23:21.',
    ],
    'card-used',
    {
      kind: 'purchase',
      amount: '2258.36',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      date: '2026-05-14',
      time: '23:21',
      account: '7741',
    },
  ),
  recorded(
    'credit card paid',
    [
      'Credit on your HSBC Credit Card',
      'Dear Customer, you have received credits of ₹ 3,200.00 on your HSBC credit card ending with 7741 on 14/5/2026.',
    ],
    'card-payment',
    { kind: 'payment', amount: '3200.00', currency: 'INR', date: '2026-05-14', account: '7741' },
  ),
  ignored(
    'one-time password with an amount',
    'Your HSBC Credit Card OTP',
    'Your OTP for the transaction of INR 2064.00 is 482913. Do not share this OTP with anyone.',
    'otp',
  ),
  ...commonFixtures(from, 'HSBC'),
]
