import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Federal Bank <alerts@federalbank.co.in>',
  'Federal Bank',
)
