import type { Fixture } from '../../template/fixture.ts'
import { germanFixtures } from '../german-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = germanFixtures('C24 Bank <service@c24.de>', 'EUR')
