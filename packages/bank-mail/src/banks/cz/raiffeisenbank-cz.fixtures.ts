import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

const { recorded, ignored } = fixturesFrom('Raiffeisenbank <info@rb.cz>')
const currency = 'CZK'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Info o karetní blokaci',
      'Info o karetní blokaci\nZ: 123456789/5500\nČíslo karty: 5188********1234\nČástka: 249,00 CZK\nDne: 28.06.2026 12:11\nObchodník: LUMEN KNIHY\nMěsto: BRNO\nStát: CZ\nDisponibilní zůstatek: 12 000,00 CZK',
    ],
    {
      kind: 'purchase',
      amount: '249.00',
      currency,
      merchant: 'LUMEN KNIHY',
      date,
      account: '1234',
    },
  ),
  recorded(
    'sent',
    [
      'Info o platbě',
      'Info o platbě\nZ: 123456789/5500\nNa: 987654/0100\nRealizováno: -1 250,00 CZK\nDne: 28.06.2026 12:11\nVS: 12',
    ],
    { kind: 'transfer_out', amount: '1250.00', currency, date },
  ),
  recorded(
    'received',
    [
      'Info o platbě',
      'Info o platbě\nZ: 987654/0100\nNa: 123456789/5500\nRealizováno: +1 250,00 CZK\nDne: 28.06.2026 12:11\nVS: 12',
    ],
    { kind: 'transfer_in', amount: '1250.00', currency, date },
  ),
  ignored(
    'declined',
    'Zamítnutá platba',
    'Vaše platba kartou 350,00 CZK u LUMEN byla zamítnuta.',
    'declined',
  ),
  ...refusalFixtures('Raiffeisenbank <info@rb.cz>'),
]
