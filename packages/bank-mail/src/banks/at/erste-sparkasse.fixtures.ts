import type { Fixture } from '../../template/fixture.ts'
import { germanFixtures } from '../german-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = germanFixtures('Erste <info@erstebank.at>', 'EUR')
