import type { Fixture } from '../../template/fixture.ts'
import { cardRowsFixture } from '../asian-english-fixtures.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const FROM = 'HSBC <HSBC.Vietnam@notification.hsbc.com.hk>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  cardRowsFixture(FROM, 'USD'),
  ...sharedFixtures(FROM),
]
