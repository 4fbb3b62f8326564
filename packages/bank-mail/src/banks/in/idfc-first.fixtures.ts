import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'IDFC FIRST Bank <alerts@idfcfirstbank.com>',
  'IDFC FIRST Bank',
)
