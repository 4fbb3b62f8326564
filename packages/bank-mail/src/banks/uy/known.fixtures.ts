/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'bbva-uruguay': alertFixtures('BBVA Uruguay <avisos@bbva.com.uy>', {
    currency: 'UYU',
    text: '$ 1.250,00',
    value: '1250.00',
  }),
  brou: alertFixtures('BROU <avisos@brou.com.uy>', {
    currency: 'UYU',
    text: '$ 1.250,00',
    value: '1250.00',
  }),
  oca: alertFixtures('OCA <avisos@oca.com.uy>', {
    currency: 'UYU',
    text: '$ 1.250,00',
    value: '1250.00',
  }),
  prex: alertFixtures('Prex <avisos@prexcard.com>', {
    currency: 'UYU',
    text: '$ 1.250,00',
    value: '1250.00',
  }),
  'santander-uruguay': alertFixtures('Santander Uruguay <avisos@santander.com.uy>', {
    currency: 'UYU',
    text: '$ 1.250,00',
    value: '1250.00',
  }),
}
