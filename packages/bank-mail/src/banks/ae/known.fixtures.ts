/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { emiratesNbdFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'emirates-nbd': emiratesNbdFixtures('Emirates NBD <alerts@emiratesnbd.com>'),
  liv: emiratesNbdFixtures('Liv <alerts@liv.me>'),
}
