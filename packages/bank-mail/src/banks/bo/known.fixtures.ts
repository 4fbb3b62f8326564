/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'banco-union': alertFixtures('Banco Unión <avisos@bancounion.com.bo>', {
    currency: 'BOB',
    text: 'Bs 120,50',
    value: '120.50',
  }),
  'bcp-bolivia': alertFixtures('BCP Bolivia <avisos@bcp.com.bo>', {
    currency: 'BOB',
    text: 'Bs 120,50',
    value: '120.50',
  }),
  bisa: alertFixtures('Banco BISA <avisos@bisa.com.bo>', {
    currency: 'BOB',
    text: 'Bs 120,50',
    value: '120.50',
  }),
  bnb: alertFixtures('BNB <avisos@bnb.com.bo>', {
    currency: 'BOB',
    text: 'Bs 120,50',
    value: '120.50',
  }),
  'mercantil-santa-cruz': alertFixtures('Banco Mercantil Santa Cruz <avisos@bmsc.com.bo>', {
    currency: 'BOB',
    text: 'Bs 120,50',
    value: '120.50',
  }),
}
