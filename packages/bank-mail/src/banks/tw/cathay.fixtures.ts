import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures('service@pxbillrc01.cathaybk.com.tw')
