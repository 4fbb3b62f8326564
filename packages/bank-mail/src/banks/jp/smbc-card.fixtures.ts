import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures(
  '三井住友カード <statement@vpass.ne.jp>',
)
