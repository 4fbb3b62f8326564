import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from '../us/shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures(
  'Canadian Tire Bank <alerts@ctfs.com>',
  'CAD',
)
