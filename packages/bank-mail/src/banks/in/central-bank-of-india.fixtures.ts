import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Central Bank of India <alerts@centralbankofindia.co.in>',
  'Central Bank of India',
)
