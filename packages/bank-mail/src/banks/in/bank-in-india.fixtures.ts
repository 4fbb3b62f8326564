import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'River Cooperative Bank <alerts@rivercoop.bank.in>',
  'River Cooperative Bank',
)
