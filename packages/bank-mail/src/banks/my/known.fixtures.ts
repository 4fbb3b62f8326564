/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  ambank: sharedFixtures('amonline@ambankgroup.com'),
  'bank-islam': sharedFixtures('alert@bankislam.com.my'),
  bigpay: sharedFixtures('hello@bigpayme.com'),
  cimb: sharedFixtures('noreply@cimb.com'),
  gxbank: sharedFixtures('no-reply@gxbank.my'),
  'hong-leong': sharedFixtures('connect@hongleong.com.my'),
  maybank: sharedFixtures('m2u@maybank.com.my'),
  'public-bank': sharedFixtures('pbe@publicbank.com.my'),
  rhb: sharedFixtures('alerts@rhbgroup.com'),
  'touch-n-go': sharedFixtures('noreply@tngdigital.com.my'),
}
