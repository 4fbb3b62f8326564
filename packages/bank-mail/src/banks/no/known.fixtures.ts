/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  dnb: refusalFixtures('Info <info@dnb.no>'),
  'nordea-no': refusalFixtures('Info <info@nordea.no>'),
  sparebank1: refusalFixtures('Info <info@sparebank1.no>'),
}
