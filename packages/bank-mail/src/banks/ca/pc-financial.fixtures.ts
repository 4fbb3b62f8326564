import type { Fixture } from '../../template/fixture.ts'
import { frenchCanadianFixtures } from './french-canadian-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = frenchCanadianFixtures(
  'PC Finance <alertes@pcfinancial.ca>',
)
