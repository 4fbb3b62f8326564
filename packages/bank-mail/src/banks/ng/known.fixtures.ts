/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  gtbank: alertFixtures('GTBank <GeNS@gtbank.com>'),
}
