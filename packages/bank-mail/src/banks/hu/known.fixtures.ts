/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'erste-hu': refusalFixtures('Info <info@erstebank.hu>'),
  'kh-bank': refusalFixtures('Info <info@kh.hu>'),
}
