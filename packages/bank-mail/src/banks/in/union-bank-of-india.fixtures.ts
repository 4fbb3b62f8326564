import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Union Bank of India <alerts@unionbankofindia.bank>',
  'Union Bank of India',
)
