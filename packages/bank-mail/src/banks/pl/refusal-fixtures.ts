import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** Every mail that moves no money, from `from`. */
export function refusalFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignoredBy } = fixturesFrom(from)
  return [
    ignoredBy(
      'refused',
      'refused',
      'Transakcja',
      'Transakcja kartą *1000 na kwotę 91,40 PLN w LUMEN została odrzucona.',
      'declined',
    ),
    ignoredBy(
      'code',
      'code',
      'Potwierdzenie',
      'Kod autoryzacyjny: 123456. Operacja: przelew na kwotę 110,00 PLN.',
      'otp',
    ),
    ignoredBy(
      'to-come',
      'to come',
      'Przelew',
      'Zaplanowany przelew na kwotę 110,00 PLN zostanie wykonany 30-06-2026.',
      'reminder',
    ),
  ]
}
