import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures('banco BV <noreply@bv.com.br>')
