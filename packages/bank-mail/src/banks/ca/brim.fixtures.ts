import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from '../us/shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures(
  'Brim Financial <alerts@brimfinancial.com>',
  'CAD',
)
