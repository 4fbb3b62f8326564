import type { Fixture } from '../../template/fixture.ts'
import { frenchFixtures } from '../french-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = frenchFixtures('alerte@bnpparibas.com', 'EUR')
