import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'Standard Chartered <alerts.in@sc.com>'
const { recorded } = fixturesFrom(from)

const common = { currency: 'INR', date: '2026-05-14', account: '3310' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'NEFT received',
    [
      'Standard Chartered alert',
      'Dear Customer, there is an NEFT credit of INR 45,000.00 in your account xxxxxx3310 on 14/05/2026 from RIVER TEXTILES. Please call us for any query.',
    ],
    'transfer-in',
    { kind: 'transfer_in', amount: '45000.00', merchant: 'RIVER TEXTILES', ...common },
  ),
  recorded(
    'NEFT sent',
    [
      'Standard Chartered alert',
      'Dear Customer, there is an NEFT debit of INR 4,000.00 in your account xxxxxx3310 on 14/05/2026. Please call us for any query.',
    ],
    'transfer-out',
    { kind: 'transfer_out', amount: '4000.00', merchant: null, ...common },
  ),
  recorded(
    'debited, without a day',
    [
      'Standard Chartered alert',
      'Dear Customer, Your a/c no. XXXXXX3310 is debited by INR 1,200.00. Please call us if not done by you.',
      '2026-05-14T06:00:00Z',
    ],
    'paid',
    { kind: 'payment', amount: '1200.00', merchant: null, ...common },
  ),
  ...commonFixtures(from, 'Standard Chartered'),
]
