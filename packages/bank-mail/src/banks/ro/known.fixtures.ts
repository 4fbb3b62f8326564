/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'banca-transilvania': refusalFixtures('Info <info@bancatransilvania.ro>'),
  'bcr-romania': refusalFixtures('Info <info@bcr.ro>'),
  brd: refusalFixtures('Info <info@brd.ro>'),
  'ing-romania': refusalFixtures('Info <info@ing.ro>'),
  'raiffeisen-romania': refusalFixtures('Info <info@raiffeisen.ro>'),
}
