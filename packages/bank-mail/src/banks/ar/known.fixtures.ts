/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'banco-nacion': sharedFixtures('Banco Nación <mailing@mailing.bna.com.ar>'),
  'banco-patagonia': sharedFixtures('Banco Patagonia <avisos@bancopatagonia.com.ar>'),
  'banco-provincia': sharedFixtures('Banco Provincia <avisos@bancoprovincia.com.ar>'),
  'bbva-argentina': sharedFixtures('BBVA <avisos@bbva.com.ar>'),
  brubank: sharedFixtures('Brubank <noresponder@brubank.com.ar>'),
  galicia: sharedFixtures('Galicia <alertas@galicia.ar>'),
  'icbc-argentina': sharedFixtures('ICBC <avisos@icbc.com.ar>'),
  macro: sharedFixtures('Macro <avisos@macro.com.ar>'),
  modo: sharedFixtures('MODO <hola@modo.com.ar>'),
  'naranja-x': sharedFixtures('Naranja X <avisos@naranjax.com>'),
  'personal-pay': sharedFixtures('Personal Pay <hola@personalpay.com.ar>'),
  supervielle: sharedFixtures('Supervielle <avisos@supervielle.com.ar>'),
  uala: sharedFixtures('Ualá <hola@uala.com.ar>'),
}
