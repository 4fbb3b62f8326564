import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

const { recorded, ignored } = fixturesFrom('UniCredit Bank <smartinfo@unicreditgroup.cz>')
const currency = 'CZK'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Informace o transakci',
      'UniCredit Bank Vás informuje o autorizaci karetní transakce.\nČíslo karty: 5188********1234\nDne: 28.06.2026 12:11\nČástka: 1 249,00 CZK\nObchodník: LUMEN SPORT\nZůstatek: 9 000,00 CZK',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '1249.00',
      currency,
      merchant: 'LUMEN SPORT',
      date,
      account: '1234',
    },
  ),
  ignored(
    'declined',
    'Zamítnutá platba',
    'Vaše platba kartou 350,00 CZK u LUMEN byla zamítnuta.',
    'declined',
  ),
  ...refusalFixtures('UniCredit Bank <smartinfo@unicreditgroup.cz>'),
]
