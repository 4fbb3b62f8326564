import type { Fixture } from '../../template/fixture.ts'
import { germanFixtures } from '../german-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = germanFixtures(
  'Swisscard <noreply@swisscard.ch>',
  'CHF',
)
