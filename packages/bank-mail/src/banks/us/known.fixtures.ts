/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  ally: sharedFixtures('Ally Bank <alerts@ally.com>'),
  bcu: sharedFixtures('BCU <no-reply@mail.safe.bcu.org>'),
  chime: sharedFixtures('Chime <alerts@chime.com>'),
  citizens: sharedFixtures('Citizens <alerts@citizensbank.com>'),
  'fifth-third': sharedFixtures('Fifth Third Bank <alerts@53.com>'),
  keybank: sharedFixtures('KeyBank <alerts@key.com>'),
  regions: sharedFixtures('Regions <alerts@regions.com>'),
  sofi: sharedFixtures('SoFi <alerts@sofi.com>'),
  synchrony: sharedFixtures('Synchrony <alerts@synchrony.com>'),
  'td-bank': sharedFixtures('TD Bank <alerts@tdbank.com>'),
  truist: sharedFixtures('Truist <alerts@truist.com>'),
}
