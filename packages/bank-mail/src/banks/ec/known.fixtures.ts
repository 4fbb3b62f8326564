/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'banco-internacional-ecuador': alertFixtures(
    'Banco Internacional <avisos@bancointernacional.com.ec>',
    { currency: 'USD', text: '$45.30', value: '45.30' },
  ),
  jep: alertFixtures('JEP <avisos@jep.coop>', {
    currency: 'USD',
    text: '$45.30',
    value: '45.30',
  }),
}
