/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  bri: sharedFixtures('noreply@bri.co.id'),
  ovo: sharedFixtures('noreply@ovo.id'),
  'seabank-indonesia': sharedFixtures('alerts@seabank.co.id'),
}
