/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { germanFixtures } from '../german-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  c24: germanFixtures('C24 Bank <service@c24.de>', 'EUR'),
  comdirect: germanFixtures('comdirect <service@comdirect.de>', 'EUR'),
  commerzbank: germanFixtures('Commerzbank <info@commerzbank.de>', 'EUR'),
  consorsbank: germanFixtures('Consorsbank <info@consorsbank.de>', 'EUR'),
  'deutsche-bank': germanFixtures('Deutsche Bank <info@deutsche-bank.de>', 'EUR'),
  dkb: germanFixtures('DKB <info@dkb.de>', 'EUR'),
  'ing-deutschland': germanFixtures('ING <info@ing.de>', 'EUR'),
  n26: germanFixtures('N26 <support@n26.com>', 'EUR'),
  postbank: germanFixtures('Postbank <info@postbank.de>', 'EUR'),
  sparkasse: germanFixtures('Sparkasse <kontowecker@sparkasse.de>', 'EUR'),
  'trade-republic': germanFixtures('Trade Republic <service@traderepublic.com>', 'EUR'),
  vivid: germanFixtures('Vivid <hello@vivid.money>', 'EUR'),
  volksbank: germanFixtures('Volksbank <service@vr.de>', 'EUR'),
}
