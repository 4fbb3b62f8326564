/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  cathay: sharedFixtures('service@pxbillrc01.cathaybk.com.tw'),
  ctbc: sharedFixtures('notice@ctbcbank.com'),
  esun: sharedFixtures('notice@esunbank.com'),
  fubon: sharedFixtures('notice@cf.taipeifubon.com.tw'),
  'line-bank-tw': sharedFixtures('noreply@linebank.com.tw'),
  taishin: sharedFixtures('notice@taishinbank.com.tw'),
}
