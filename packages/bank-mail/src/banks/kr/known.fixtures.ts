/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'hyundai-card': sharedFixtures('info@hyundaicard.com'),
  'kakao-bank': sharedFixtures('info@kakaobank.com'),
  'kb-card': sharedFixtures('info@kbcard.com'),
  'samsung-card': sharedFixtures('info@samsungcard.com'),
  'shinhan-card': sharedFixtures('info@shinhancard.com'),
  toss: sharedFixtures('info@toss.im'),
}
