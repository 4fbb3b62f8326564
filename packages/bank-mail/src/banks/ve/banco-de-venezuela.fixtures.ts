import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Banco de Venezuela <avisos@bdv.com.ve>',
  { currency: 'VES', text: 'Bs. 850,00', value: '850.00' },
)
