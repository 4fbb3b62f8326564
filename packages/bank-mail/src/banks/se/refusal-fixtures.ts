import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** Every mail that moves no money, from `from`. */
export function refusalFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignoredBy } = fixturesFrom(from)
  return [
    ignoredBy('refused', 'refused', 'Köp', 'Ditt köp på 249,00 kr hos LUMEN nekades.', 'declined'),
    ignoredBy(
      'code',
      'code',
      'Legitimering',
      'Din kod är 123456 för köp på 249,00 kr hos LUMEN.',
      'otp',
    ),
  ]
}
