import type { Fixture } from '../../template/fixture.ts'
import { bacFixtures } from '../cr/bac-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = bacFixtures(
  'BAC <notificacionbac@baccredomatic.sv>',
  'USD',
  'USD',
)
