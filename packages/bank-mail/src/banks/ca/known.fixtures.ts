/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from '../us/shared-fixtures.ts'
import { frenchCanadianFixtures } from './french-canadian-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  brim: sharedFixtures('Brim Financial <alerts@brimfinancial.com>', 'CAD'),
  'canadian-tire-bank': sharedFixtures('Canadian Tire Bank <alerts@ctfs.com>', 'CAD'),
  cibc: frenchCanadianFixtures('CIBC <mailbox.noreply@cibc.com>'),
  desjardins: frenchCanadianFixtures('avis@desjardins.com'),
  'eq-bank': sharedFixtures('EQ Bank <alert@eqbank.ca>', 'CAD'),
  koho: sharedFixtures('KOHO <notifications@koho.ca>', 'CAD'),
  'national-bank-of-canada': frenchCanadianFixtures('alertes@bnc.ca'),
  'neo-financial': sharedFixtures('Neo Financial <no-reply@neofinancial.com>', 'CAD'),
  'pc-financial': frenchCanadianFixtures('PC Finance <alertes@pcfinancial.ca>'),
  'rogers-bank': sharedFixtures('Rogers Bank <noreply@rogersbank.com>', 'CAD'),
  simplii: sharedFixtures('Simplii Financial <noreply@alerts.simplii.com>', 'CAD'),
  'td-canada': frenchCanadianFixtures('TD Canada Trust <noreply@td.com>'),
}
