import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'Federal Bank <alerts@federalbank.co.in>'
const scapia = fixturesFrom('Scapia Federal Credit Card <scapiacards@federalbank.co.in>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  scapia.recorded(
    'Scapia card used',
    [
      'Your transaction was successful!',
      '<p>Hi Asha,</p><p>Your transaction was successful!</p><table><tr><td>Amount</td><td>₹ 1,250.00</td></tr><tr><td>Merchant</td><td>BOOK NOOK</td></tr><tr><td>Card</td><td>•• 7741</td></tr><tr><td>Date</td><td>14 May 2026, 10:22 AM</td></tr></table>',
    ],
    'scapia',
    {
      kind: 'purchase',
      amount: '1250.00',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  scapia.ignored(
    'Scapia statement',
    'Your Scapia Federal credit card statement for May, 2026',
    'Your credit card statement for 21 Apr 2026 - 20 May 2026 is here. Total amount due ₹12,000. Pay by 08 Jun 2026.',
    'statement',
  ),
  ...commonFixtures(from, 'Federal Bank'),
]
