import type { Fixture } from '../../template/fixture.ts'
import { swissFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = swissFixtures('ZKB <noreply@zkb.ch>')
