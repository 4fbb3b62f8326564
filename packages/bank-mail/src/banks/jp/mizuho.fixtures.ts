import type { Fixture } from '../../template/fixture.ts'
import { bankingFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = bankingFixtures('mizuho@mizuhobank.co.jp')
