import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'AU Small Finance Bank <alerts@aubank.in>',
  'AU Small Finance Bank',
)
