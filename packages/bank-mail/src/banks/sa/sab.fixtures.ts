import type { Fixture } from '../../template/fixture.ts'
import { saudiFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = saudiFixtures('SAB <alerts@sab.com>')
