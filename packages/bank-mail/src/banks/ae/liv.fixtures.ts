import type { Fixture } from '../../template/fixture.ts'
import { emiratesNbdFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = emiratesNbdFixtures('Liv <alerts@liv.me>')
