/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'av-villas': alertFixtures('AV Villas <avisos@avvillas.com.co>', {
    currency: 'COP',
    text: '$45.300',
    value: '45300.00',
  }),
  'banco-caja-social': alertFixtures('Banco Caja Social <avisos@bancocajasocial.com>', {
    currency: 'COP',
    text: '$45.300',
    value: '45300.00',
  }),
  'banco-de-occidente': alertFixtures('Banco de Occidente <avisos@bancodeoccidente.com.co>', {
    currency: 'COP',
    text: '$45.300',
    value: '45300.00',
  }),
  'banco-falabella-colombia': alertFixtures(
    'Banco Falabella Colombia <avisos@bancofalabella.com.co>',
    { currency: 'COP', text: '$45.300', value: '45300.00' },
  ),
  'banco-popular-colombia': alertFixtures('Banco Popular Colombia <avisos@bancopopular.com.co>', {
    currency: 'COP',
    text: '$45.300',
    value: '45300.00',
  }),
  'banco-serfinanza': alertFixtures('Banco Serfinanza <avisos@bancoserfinanza.com>', {
    currency: 'COP',
    text: '$45.300',
    value: '45300.00',
  }),
  'gnb-sudameris': alertFixtures('GNB Sudameris <avisos@gnbsudameris.com.co>', {
    currency: 'COP',
    text: '$45.300',
    value: '45300.00',
  }),
  tuya: alertFixtures('Tuya <avisos@tuya.com.co>', {
    currency: 'COP',
    text: '$45.300',
    value: '45300.00',
  }),
}
