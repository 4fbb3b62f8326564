import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures('BanBif <avisos@banbif.com.pe>', {
  currency: 'PEN',
  text: 'S/ 45.30',
  value: '45.30',
})
