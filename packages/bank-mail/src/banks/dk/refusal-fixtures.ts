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
      'Din betaling på 249,00 kr. hos LUMEN blev afvist.',
      'declined',
    ),
    ignoredBy(
      'code',
      'code',
      'Bekræftelse',
      'Din kode er 123456 til betaling af 249,00 kr.',
      'otp',
    ),
  ]
}
