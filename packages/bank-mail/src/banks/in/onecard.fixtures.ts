import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'OneCard <no-reply@getonecard.app>'
const { recorded, ignored } = fixturesFrom(from)

const told = {
  kind: 'purchase',
  amount: '425.50',
  currency: 'INR',
  merchant: 'BOOK NOOK',
  date: '2026-05-14',
  time: '10:30',
  account: '7741',
} as const

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card used, in rows',
    [
      'Payment update on your River One credit card',
      '<p>Hi Asha,</p><p>Your River Bank One Credit Card ending in 7741 was used to make a payment.</p><table><tr><td>Amount:</td><td>INR 425.50</td></tr><tr><td>Merchant:</td><td>BOOK NOOK</td></tr><tr><td>Date:</td><td>14/05/2026</td></tr><tr><td>Time:</td><td>10:30:00</td></tr></table>',
    ],
    'payment',
    told,
  ),
  recorded(
    'card used, run together',
    [
      'Payment update on your River One credit card',
      'Hi Asha, Your River Bank One Credit Card ending in 7741 was used to make a payment. Amount: INR 425.50 Merchant: BOOK NOOK Date: 14/05/2026 Time: 10:30:00 If this was not you, block your card in the app.',
    ],
    'payment',
    told,
  ),
  ignored(
    'declined, in the same rows',
    'Payment update on your River One credit card',
    '<p>Hi Asha,</p><p>Your payment on River One Credit Card ending in 7741 has been declined.</p><table><tr><td>Amount:</td><td>INR 425.50</td></tr><tr><td>Merchant:</td><td>BOOK NOOK</td></tr><tr><td>Date:</td><td>14/05/2026</td></tr></table>',
    'declined',
  ),
  ...commonFixtures(from, 'One'),
]
