import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Sudameris Paraguay <avisos@sudameris.com.py>',
  { currency: 'PYG', text: 'Gs. 125.000', value: '125000' },
)
