/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'danske-bank': refusalFixtures('Info <info@danskebank.dk>'),
  'jyske-bank': refusalFixtures('Info <info@jyskebank.dk>'),
  lunar: refusalFixtures('Info <info@lunar.app>'),
  'nordea-dk': refusalFixtures('Info <info@nordea.dk>'),
}
