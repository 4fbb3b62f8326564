import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'PhonePe <noreply@phonepe.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'paid',
    [
      'Sent ₹ 500 to Book Nook',
      '<p>Hi Asha,</p><p>May 14, 2026</p><p>Paid to</p><p>Book Nook</p><p>₹ 500</p><p>Txn. ID : T2605141012345678901</p><p>Txn. status : Successful</p><p>Debited from : XXXXXXXX3310</p><p>Bank Ref. No. : 612300003016</p>',
    ],
    'paid-to',
    {
      kind: 'transfer_out',
      amount: '500.00',
      currency: 'INR',
      merchant: 'Book Nook',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  ignored(
    'failed',
    'Payment failed',
    '<p>Paid to</p><p>Book Nook</p><p>₹ 500</p><p>Txn. status : Failed</p>',
    'declined',
  ),
  ...commonFixtures(from, 'PhonePe'),
]
