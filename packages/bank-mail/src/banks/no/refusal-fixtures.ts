import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** Every mail that moves no money, from `from`. */
export function refusalFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignoredBy } = fixturesFrom(from)
  return [
    ignoredBy(
      'refused',
      'refused',
      'Betaling',
      'Betalingen på 249,00 kr hos LUMEN ble avvist.',
      'declined',
    ),
    ignoredBy(
      'code',
      'code',
      'Bekreftelse',
      'Din kode er 123456 for betaling av 249,00 kr.',
      'otp',
    ),
  ]
}
