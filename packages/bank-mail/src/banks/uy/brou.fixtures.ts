import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures('BROU <avisos@brou.com.uy>', {
  currency: 'UYU',
  text: '$ 1.250,00',
  value: '1250.00',
})
