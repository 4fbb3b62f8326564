/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  banbif: alertFixtures('BanBif <avisos@banbif.com.pe>', {
    currency: 'PEN',
    text: 'S/ 45.30',
    value: '45.30',
  }),
  'banco-falabella-peru': alertFixtures('Banco Falabella Perú <avisos@bancofalabella.pe>', {
    currency: 'PEN',
    text: 'S/ 45.30',
    value: '45.30',
  }),
  'banco-pichincha-peru': alertFixtures('Banco Pichincha Perú <avisos@pichincha.pe>', {
    currency: 'PEN',
    text: 'S/ 45.30',
    value: '45.30',
  }),
  'caja-arequipa': alertFixtures('Caja Arequipa <avisos@cajaarequipa.pe>', {
    currency: 'PEN',
    text: 'S/ 45.30',
    value: '45.30',
  }),
  'diners-club-peru': alertFixtures('Diners Club Perú <avisos@dinersclub.com.pe>', {
    currency: 'PEN',
    text: 'S/ 45.30',
    value: '45.30',
  }),
  io: alertFixtures('iO <avisos@io.pe>', {
    currency: 'PEN',
    text: 'S/ 45.30',
    value: '45.30',
  }),
}
