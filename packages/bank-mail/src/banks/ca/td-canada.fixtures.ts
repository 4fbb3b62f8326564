import type { Fixture } from '../../template/fixture.ts'
import { frenchCanadianFixtures } from './french-canadian-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = frenchCanadianFixtures(
  'TD Canada Trust <noreply@td.com>',
)
