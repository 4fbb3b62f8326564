import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures(
  'HSBC <HSBC.Vietnam@notification.hsbc.com.hk>',
)
