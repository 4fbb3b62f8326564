import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Punjab National Bank <alerts@pnb.co.in>',
  'Punjab National Bank',
)
