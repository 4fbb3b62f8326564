import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = refusalFixtures('Info <info@csas.cz>')
