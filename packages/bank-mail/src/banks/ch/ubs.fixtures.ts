import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

import { germanFixtures } from '../german-fixtures.ts'

const from = 'UBS <noreply@ubs.com>'
const { recorded, ignoredBy } = fixturesFrom(from)
const currency = 'CHF'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'UBS notification',
      'CHF 156.78 have been charged to card "1234". LUMEN STORE ZURICH. Available amount: CHF 3’234.56',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '156.78',
      currency,
      merchant: 'LUMEN STORE ZURICH',
      account: '1234',
    },
  ),
  recorded(
    'card, in German',
    [
      'UBS Mitteilung',
      'Die Karte "1234" wurde mit CHF 56.78 belastet. LUMEN STORE. Verfügbarer Betrag: CHF 3’234.56',
    ],
    'card',
    { kind: 'purchase', amount: '56.78', currency, merchant: 'LUMEN STORE', account: '1234' },
  ),
  recorded(
    'debited',
    [
      'UBS notification',
      'Your account "Private" has been debited CHF 1’250.00.\n\nThe new account balance is CHF 4’000.10.',
    ],
    'account-debited',
    { kind: 'purchase', amount: '1250.00', currency },
  ),
  recorded(
    'debited, in French',
    [
      'Notification UBS',
      'Votre compte "Privé" a été débité de CHF 1’250.00.\n\nLe nouveau solde du compte est de CHF 4’000.10.',
    ],
    'account-debited',
    { kind: 'purchase', amount: '1250.00', currency },
  ),
  recorded(
    'credited',
    [
      'UBS notification',
      'Your account "Private" has been credited CHF 3’333.33.\n\nThe new account balance is CHF 7’333.43.',
    ],
    'account-credited',
    { kind: 'deposit', amount: '3333.33', currency },
  ),
  recorded(
    'credited, in German',
    [
      'UBS Mitteilung',
      'Ihrem Konto "Privat" wurden CHF 3’333.33 gutgeschrieben.\n\nDer neue Kontosaldo beträgt CHF 7’333.43.',
    ],
    'account-credited',
    { kind: 'deposit', amount: '3333.33', currency },
  ),
  ignoredBy(
    'available',
    'what is available',
    'UBS notification',
    'Amount available on card "1234": CHF 3’234.56.',
    'information',
  ),
  ...germanFixtures(from, 'CHF'),
]
