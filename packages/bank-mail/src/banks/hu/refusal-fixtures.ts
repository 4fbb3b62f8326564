import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** Every mail that moves no money, from `from`. */
export function refusalFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignoredBy } = fixturesFrom(from)
  return [
    ignoredBy(
      'refused',
      'refused',
      'Tranzakció',
      'A 12 450 HUF összegű vásárlás a LUMEN BOLT helyen elutasításra került.',
      'declined',
    ),
    ignoredBy(
      'code',
      'code',
      'Jóváhagyás',
      'Az Ön kódja 123456 a 12 450 HUF összegű fizetéshez.',
      'otp',
    ),
  ]
}
