/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  handelsbanken: refusalFixtures('Info <info@handelsbanken.se>'),
  klarna: refusalFixtures('Info <info@klarna.com>'),
  'nordea-se': refusalFixtures('Info <info@nordea.se>'),
  seb: refusalFixtures('Info <info@seb.se>'),
  swedbank: refusalFixtures('Info <info@swedbank.se>'),
}
