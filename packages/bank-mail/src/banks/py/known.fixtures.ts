/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'banco-continental-paraguay': alertFixtures('Banco Continental <avisos@bancontinental.com.py>', {
    currency: 'PYG',
    text: 'Gs. 125.000',
    value: '125000',
  }),
  'itau-paraguay': alertFixtures('Itaú Paraguay <avisos@itau.com.py>', {
    currency: 'PYG',
    text: 'Gs. 125.000',
    value: '125000',
  }),
  'sudameris-paraguay': alertFixtures('Sudameris Paraguay <avisos@sudameris.com.py>', {
    currency: 'PYG',
    text: 'Gs. 125.000',
    value: '125000',
  }),
  ueno: alertFixtures('ueno bank <avisos@ueno.com.py>', {
    currency: 'PYG',
    text: 'Gs. 125.000',
    value: '125000',
  }),
  'vision-banco': alertFixtures('Visión Banco <avisos@visionbanco.com>', {
    currency: 'PYG',
    text: 'Gs. 125.000',
    value: '125000',
  }),
}
