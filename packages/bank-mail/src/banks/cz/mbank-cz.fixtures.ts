import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

const { recorded, ignored } = fixturesFrom('mBank <kontakt@mbank.cz>')
const currency = 'CZK'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Nová platba kartou',
      'Nová platba kartou\n110,00 CZK v obchodě LUMEN OLOMOUC. Podívejte se, zda je všechno ok.',
    ],
    'card',
    { kind: 'purchase', amount: '110.00', currency, merchant: 'LUMEN OLOMOUC' },
  ),
  recorded(
    'authorised card',
    [
      'E-mail push',
      'E-mail push ze dne 28.06.2026\nAutorizace karty 1234: LUMEN DROGERIE BRNO; Částka: 199,90 CZK. Dostup.zůst: 9 000,00 CZK',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '199.90',
      currency,
      merchant: 'LUMEN DROGERIE BRNO',
      date: '2026-06-28',
      account: '1234',
    },
  ),
  recorded(
    'received',
    [
      'Příchozí platba',
      'Příchozí platba\n550,00 CZK od odesílatele JAN VZOR. Podívejte se, zda je všechno ok.',
    ],
    'received',
    { kind: 'transfer_in', amount: '550.00', currency, merchant: 'JAN VZOR' },
  ),
  recorded(
    'sent',
    [
      'Odchozí platba',
      'Odchozí platba\n260,00 CZK na účet 123456789/6700. Podívejte se, zda je všechno ok.',
    ],
    'sent',
    { kind: 'transfer_out', amount: '260.00', currency },
  ),
  ignored(
    'declined',
    'Zamítnutá platba',
    'Vaše platba kartou 350,00 CZK u LUMEN byla zamítnuta.',
    'declined',
  ),
  ...refusalFixtures('mBank <kontakt@mbank.cz>'),
]
