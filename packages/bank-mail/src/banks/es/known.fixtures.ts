/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  abanca: sharedFixtures('ABANCA <avisos@abanca.com>'),
  bankinter: sharedFixtures('Bankinter <alertas@bankinter.com>'),
  'bbva-espana': sharedFixtures('BBVA <avisos@bbva.es>'),
  caixabank: sharedFixtures('CaixaBank <alertas@caixabank.com>'),
  imagin: sharedFixtures('imagin <hola@imagin.com>'),
  'ing-espana': sharedFixtures('ING <info@ing.es>'),
  kutxabank: sharedFixtures('Kutxabank <avisos@kutxabank.es>'),
  openbank: sharedFixtures('Openbank <avisos@openbank.es>'),
  sabadell: sharedFixtures('Sabadell <alertas@bancsabadell.com>'),
  'santander-espana': sharedFixtures('Santander <avisos@gruposantander.es>'),
  unicaja: sharedFixtures('Unicaja <avisos@unicaja.es>'),
}
