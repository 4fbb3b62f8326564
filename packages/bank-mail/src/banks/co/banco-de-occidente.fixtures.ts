import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Banco de Occidente <avisos@bancodeoccidente.com.co>',
  { currency: 'COP', text: '$45.300', value: '45300.00' },
)
