/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  bochk: sharedFixtures('service@bochk.com'),
  'citibank-hong-kong': sharedFixtures('alerts@citibank.com.hk'),
  'hang-seng': sharedFixtures('alert@hangseng.com'),
  'hsbc-hong-kong': sharedFixtures('HSBC@mail.hsbc.com.hk'),
  mox: sharedFixtures('hello@mox.com'),
  'za-bank': sharedFixtures('noreply@za.group'),
}
