/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  acb: sharedFixtures('mailalert@acb.com.vn'),
  bidv: sharedFixtures('info@bidv.com.vn'),
  cake: sharedFixtures('no-reply@cake.vn'),
  'mb-bank': sharedFixtures('mbebanking@mbbank.com.vn'),
  momo: sharedFixtures('no-reply@momo.vn'),
  sacombank: sharedFixtures('info@sacombank.com.vn'),
  techcombank: sharedFixtures('no-reply@techcombank.com.vn'),
  timo: sharedFixtures('support@timo.vn'),
  tpbank: sharedFixtures('tpbank@tpb.com.vn'),
  vib: sharedFixtures('info@card.vib.com.vn'),
  vietcombank: sharedFixtures('VCBDigibank@info.vietcombank.com.vn'),
  vietinbank: sharedFixtures('ipay@vietinbank.vn'),
  vpbank: sharedFixtures('customercare@care.vpb.com.vn'),
}
