/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'garanti-bbva': refusalFixtures('Info <info@garantibbva.com.tr>'),
  'is-bankasi': refusalFixtures('Info <info@isbank.com.tr>'),
  'kuveyt-turk': refusalFixtures('Info <info@kuveytturk.com.tr>'),
  'yapi-kredi': refusalFixtures('Info <info@yapikredi.com.tr>'),
  ziraat: refusalFixtures('Info <info@ziraatbank.com.tr>'),
}
