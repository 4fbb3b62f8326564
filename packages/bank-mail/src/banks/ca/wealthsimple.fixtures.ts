import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from '../us/shared-fixtures.ts'

const from = 'Wealthsimple <notifications@o.wealthsimple.com>'
const { ignoredBy } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from, 'CAD'),
  ignoredBy(
    'on-the-way',
    'deposit that has begun',
    'Your deposit is on the way!',
    'Your deposit of $100.00 from LAKE BANK is on the way. It should arrive by February 13.',
    'reminder',
  ),
]
