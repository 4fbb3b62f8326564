import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Banco Internacional <avisos@bancointernacional.com.ec>',
  { currency: 'USD', text: '$45.30', value: '45.30' },
)
