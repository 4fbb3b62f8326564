/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  bancamiga: sharedFixtures('Bancamiga <avisos@bancamiga.com>'),
  'banco-de-venezuela': sharedFixtures('Banco de Venezuela <avisos@bdv.com.ve>'),
  bnc: sharedFixtures('BNC <avisos@bnc.com.ve>'),
  provincial: sharedFixtures('Provincial <avisos@provincial.com>'),
}
