/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { saudiFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'al-rajhi': saudiFixtures('Al Rajhi Bank <alerts@alrajhibank.com.sa>'),
  alinma: saudiFixtures('Alinma Bank <alerts@alinma.com>'),
  d360: saudiFixtures('D360 Bank <alerts@d360.com>'),
  'riyad-bank': saudiFixtures('Riyad Bank <alerts@riyadbank.com>'),
  sab: saudiFixtures('SAB <alerts@sab.com>'),
  snb: saudiFixtures('Saudi National Bank <alerts@alahli.com>'),
  'stc-bank': saudiFixtures('STC Bank <alerts@stcbank.com.sa>'),
}
