/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  gxs: asianEnglishFixtures('no-reply@gxs.com.sg', 'SGD'),
  maribank: asianEnglishFixtures('notifications@maribank.sg', 'SGD'),
  'maybank-singapore': asianEnglishFixtures('alerts@maybank.com.sg', 'SGD'),
  'standard-chartered-singapore': asianEnglishFixtures('alerts.sg@sc.com', 'SGD'),
  'trust-bank': asianEnglishFixtures('from_us@trustbank.sg', 'SGD'),
  youtrip: asianEnglishFixtures('noreply@you.co', 'SGD'),
}
