import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignoredBy } = fixturesFrom('Bank Pekao <info@pekao.com.pl>')
const currency = 'PLN'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Powiadomienie',
      'Zapłacono kwotę 90,40 PLN kartą *1000 dnia 28-06-2026 godz. 19:12:27 w LUMEN MARKET POL. Bank Pekao S.A.',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '90.40',
      currency,
      merchant: 'LUMEN MARKET POL',
      date,
      account: '1000',
    },
  ),
  recorded(
    'received',
    ['Wpływ', 'Wpłynęło 31,90 PLN na konto *0852 od LUMEN FIRMA. Bank Pekao S.A.'],
    'received',
    { kind: 'transfer_in', amount: '31.90', currency, merchant: 'LUMEN FIRMA', account: '0852' },
  ),
  recorded(
    'sent',
    [
      'Wykonano przelew',
      'Wykonano przelew na kwotę 2150,00 PLN z konta 0852 na konto9398, odbiorca: JAN PRZYKLADOWY. Bank Pekao S.A.',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '2150.00',
      currency,
      merchant: 'JAN PRZYKLADOWY',
      account: '0852',
    },
  ),
  recorded(
    'top-up',
    [
      'Doładowanie',
      'Wykonano doładowanie telefonu 000 na kwotę 35,00 PLN z konta0852, operator: LUMEN TEL. Bank Pekao S.A.',
    ],
    'top-up',
    { kind: 'purchase', amount: '35.00', currency, merchant: 'LUMEN TEL' },
  ),
  ignoredBy(
    'not-done',
    'declined',
    'Odrzucona transakcja',
    'Transakcja kartą *1000 na kwotę 90,45 PLN w LUMEN MARKET została odrzucona. Bank Pekao S.A.',
    'declined',
  ),
]
