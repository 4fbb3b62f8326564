import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures('Zenith Bank <alerts@zenithbank.com>')
