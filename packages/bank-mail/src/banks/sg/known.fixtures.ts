/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  maribank: asianEnglishFixtures('notifications@maribank.sg', 'SGD'),
}
