/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  barclaycard: sharedFixtures('alerts@barclaycard.co.uk'),
  barclays: sharedFixtures('alerts@barclays.co.uk'),
  'first-direct': sharedFixtures('alerts@firstdirect.com'),
  halifax: sharedFixtures('alerts@halifax.co.uk'),
  'hsbc-uk': sharedFixtures('alerts@hsbc.co.uk'),
  lloyds: sharedFixtures('alerts@lloydsbank.co.uk'),
  nationwide: sharedFixtures('alerts@nationwide.co.uk'),
  natwest: sharedFixtures('alerts@natwest.com'),
  'santander-uk': sharedFixtures('alerts@santander.co.uk'),
  tsb: sharedFixtures('alerts@tsb.co.uk'),
}
