import type { Fixture } from '../../template/fixture.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = asianEnglishFixtures('from_us@trustbank.sg', 'SGD')
