import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Banco Unión <avisos@bancounion.com.bo>',
  { currency: 'BOB', text: 'Bs 120,50', value: '120.50' },
)
