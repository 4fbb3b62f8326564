import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures('Lider Bci <avisos@liderbci.cl>', {
  currency: 'CLP',
  text: '$45.300',
  value: '45300',
})
