import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Caja Arequipa <avisos@cajaarequipa.pe>',
  { currency: 'PEN', text: 'S/ 45.30', value: '45.30' },
)
