import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Bandhan Bank <alerts@bandhanbank.com>',
  'Bandhan Bank',
)
