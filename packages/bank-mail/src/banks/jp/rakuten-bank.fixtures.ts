import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = sharedFixtures(
  '楽天銀行 <service@ac.rakuten-bank.co.jp>',
)
