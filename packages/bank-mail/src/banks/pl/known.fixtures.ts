/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'ing-pl': refusalFixtures('Info <info@ing.pl>'),
  'millennium-pl': refusalFixtures('Info <info@bankmillennium.pl>'),
  'pko-bp': refusalFixtures('Info <info@pkobp.pl>'),
  'santander-pl': refusalFixtures('Info <info@santander.pl>'),
}
