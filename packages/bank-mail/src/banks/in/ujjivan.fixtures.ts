import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = commonFixtures(
  'Ujjivan Small Finance Bank <alerts@ujjivansfb.in>',
  'Ujjivan Small Finance Bank',
)
