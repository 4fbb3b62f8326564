import type { Fixture } from '../../template/fixture.ts'
import { germanFixtures } from '../german-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = germanFixtures('Bank <info@bankaustria.at>', 'EUR')
