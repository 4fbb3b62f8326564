import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Banco Pichincha Perú <avisos@pichincha.pe>',
  { currency: 'PEN', text: 'S/ 45.30', value: '45.30' },
)
