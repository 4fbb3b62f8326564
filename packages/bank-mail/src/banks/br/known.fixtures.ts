/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  nubank: sharedFixtures('Nubank <todomundo@nubank.com.br>'),
}
