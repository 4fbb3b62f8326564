/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  bdo: sharedFixtures('bdo-alerts@bdo.com.ph'),
  bpi: sharedFixtures('bpi@bpi.com.ph'),
  'cimb-ph': sharedFixtures('noreply@cimb.com.ph'),
  eastwest: sharedFixtures('alerts@eastwestbanker.com'),
  gcash: sharedFixtures('noreply@gcash.com'),
  gotyme: sharedFixtures('no-reply@gotyme.com.ph'),
  landbank: sharedFixtures('iaccess@landbank.com'),
  maya: sharedFixtures('no-reply@maya.ph'),
  metrobank: sharedFixtures('alerts@metrobank.com.ph'),
  rcbc: sharedFixtures('alerts@rcbc.com'),
  'seabank-ph': sharedFixtures('noreply@seabank.ph'),
  'security-bank': sharedFixtures('no-reply@securitybank.com.ph'),
  tonik: sharedFixtures('hello@tonikbank.com'),
  'unionbank-ph': sharedFixtures('no-reply@unionbankph.com'),
}
