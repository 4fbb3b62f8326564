import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** Every mail that moves no money, from `from`. */
export function refusalFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignoredBy } = fixturesFrom(from)
  return [
    ignoredBy(
      'refused',
      'refused',
      'Tranzactie',
      'Plata de 125,50 RON la LUMEN MARKET a fost refuzata.',
      'declined',
    ),
    ignoredBy(
      'code',
      'code',
      'Autorizare',
      'Codul pentru plata de 125,50 RON la LUMEN este 123456',
      'otp',
    ),
  ]
}
