/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'bangkok-bank': sharedFixtures('BualuangmBanking@bangkokbank.com'),
  krungsri: sharedFixtures('admin@krungsri.com'),
  krungthai: sharedFixtures('noreply@krungthai.com'),
  ktc: sharedFixtures('ktc@ktc.co.th'),
  'lh-bank': sharedFixtures('LHBYou@lhbank.co.th'),
  truemoney: sharedFixtures('noreply@truemoney.com'),
  ttb: sharedFixtures('noreply@ttbbank.com'),
  'uob-thailand': sharedFixtures('alert@uob.co.th'),
}
