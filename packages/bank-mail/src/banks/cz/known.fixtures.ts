/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'air-bank': refusalFixtures('Info <info@airbank.cz>'),
  'ceska-sporitelna': refusalFixtures('Info <info@csas.cz>'),
  moneta: refusalFixtures('Info <info@moneta.cz>'),
}
