import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** Every mail that moves no money, from `from`. */
export function refusalFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignored } = fixturesFrom(from)
  return [
    ignored(
      'refused',
      'Oznámení',
      'Platba kartou 350,00 CZK u LUMEN nebyla provedena.',
      'declined',
    ),
  ]
}
