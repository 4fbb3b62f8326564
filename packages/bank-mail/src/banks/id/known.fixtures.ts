/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'allo-bank': sharedFixtures('hi@allobank.com'),
  blu: sharedFixtures('receipts@blubybcadigital.id'),
  bni: sharedFixtures('wondr@bni.co.id'),
  bri: sharedFixtures('noreply@bri.co.id'),
  bsi: sharedFixtures('noreply@bankbsi.co.id'),
  btn: sharedFixtures('notifikasi@btn.co.id'),
  'cimb-niaga': sharedFixtures('octo@cimbniaga.co.id'),
  'dana-indonesia': sharedFixtures('noreply@dana.id'),
  danamon: sharedFixtures('notifikasi@danamon.co.id'),
  flip: sharedFixtures('no-reply@flip.id'),
  gopay: sharedFixtures('no-reply@customers.go-pay.co.id'),
  jago: sharedFixtures('noreply@jago.com'),
  jenius: sharedFixtures('jenius@smbci.com'),
  'line-bank-id': sharedFixtures('noreply@linebank.co.id'),
  'maybank-indonesia': sharedFixtures('notifikasi@maybank.co.id'),
  ovo: sharedFixtures('noreply@ovo.id'),
  permata: sharedFixtures('notifikasi@permatabank.co.id'),
  'seabank-indonesia': sharedFixtures('alerts@seabank.co.id'),
  shopeepay: sharedFixtures('noreply@shopeepay.co.id'),
  superbank: sharedFixtures('no-reply@superbank.id'),
}
