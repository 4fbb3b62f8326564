import type { Fixture } from '../../template/fixture.ts'
import { asianEnglishFixtures, cardRowsFixture } from '../asian-english-fixtures.ts'

const FROM = 'HSBC <HSBC.Bank.Singapore.Limited@notification.hsbc.com.hk>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  cardRowsFixture(FROM, 'SGD'),
  ...asianEnglishFixtures(FROM, 'SGD'),
]
