import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'PhonePe <alerts@phonepe.com>',
  'PhonePe',
)
