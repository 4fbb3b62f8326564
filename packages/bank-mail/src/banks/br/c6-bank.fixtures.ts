import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures('C6 Bank <no-reply@c6bank.com.br>')
