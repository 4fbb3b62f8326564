import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'BBVA Provincial <avisos@provincial.com>',
  { currency: 'VES', text: 'Bs. 850,00', value: '850.00' },
)
