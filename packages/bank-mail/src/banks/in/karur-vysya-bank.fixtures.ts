import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Karur Vysya Bank <alerts@kvbmail.com>',
  'Karur Vysya Bank',
)
