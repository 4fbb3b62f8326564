import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures('JEP <avisos@jep.coop>', {
  currency: 'USD',
  text: '$45.30',
  value: '45.30',
})
