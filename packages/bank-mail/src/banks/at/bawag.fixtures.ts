import type { Fixture } from '../../template/fixture.ts'
import { germanFixtures } from '../german-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = germanFixtures('BAWAG <info@bawag.at>', 'EUR')
