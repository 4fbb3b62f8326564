import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('Tangerine <donotreply@tangerine.ca>')
const currency = 'CAD'
const date = '2026-02-11'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card transaction',
    [
      'A new Credit Card transaction has been made',
      'A transaction of $16.20 at LINDEN GROCER on February 11, 2026 has been made with your Tangerine Credit Card ending in 3390.',
    ],
    'card-transaction',
    {
      kind: 'purchase',
      amount: '16.20',
      currency,
      merchant: 'LINDEN GROCER',
      date,
      account: '3390',
    },
  ),
  recorded(
    'card transaction in French',
    [
      'Une nouvelle transaction par carte de crédit a été effectuée',
      'Une transaction de 16,20 $ chez LINDEN ÉPICERIE le 11 février 2026 a été effectuée avec votre carte de crédit Tangerine se terminant par 3390.',
    ],
    'card-transaction',
    {
      kind: 'purchase',
      amount: '16.20',
      currency,
      merchant: 'LINDEN ÉPICERIE',
      date,
      account: '3390',
    },
  ),
  ignoredBy(
    'balance',
    'balance',
    'Orange Alert',
    'Your account balance is now $1,200.10.\nAccount ending in 3390',
    'information',
  ),
  ignored('code', 'Your security code', 'Your security code is 118201.', 'otp'),
]
