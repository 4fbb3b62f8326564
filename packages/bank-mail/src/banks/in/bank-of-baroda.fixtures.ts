import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Bank of Baroda <alerts@bankofbaroda.com>',
  'Bank of Baroda',
)
