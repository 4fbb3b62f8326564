import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Mashreq <alerts@mashreq.com>')
const currency = 'AED'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Mashreq',
      'Thank you for using NEO VISA Debit Card Card ending 5432 for AED 6.99 at LUMEN on 28-JUN-2026 10:25 PM. Available Balance is AED 3,480.15',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '6.99',
      currency,
      merchant: 'LUMEN',
      date,
      time: '22:25',
      account: '5432',
    },
  ),
  recorded(
    'credit card',
    [
      'Mashreq',
      'Mashreq Credit Card ending 1959 was used for a transaction of AED 3.50 at LUMEN BAQALA on Sunday, 28 June 2026, 3:51 pm. Available limit: AED 7,869.08',
    ],
    'card',
    { kind: 'purchase', amount: '3.50', currency, merchant: 'LUMEN BAQALA', date, account: '1959' },
  ),
  ignored(
    'declined',
    'Mashreq',
    'Your transaction for AED 500.00 has been declined due to insufficient balance.',
    'declined',
  ),
]
