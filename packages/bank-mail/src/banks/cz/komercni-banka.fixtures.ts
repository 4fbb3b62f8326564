import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('Komerční banka <info@kb.cz>')
const currency = 'CZK'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Oznámení KB',
      'Na Vaší platební kartě číslo 5188********1234 byla dne 28.06.2026 blokována částka 459,00 CZK, místo platby LUMEN KAVARNA; PRAHA; CZ. Částka bude zaúčtována.',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '459.00',
      currency,
      merchant: 'LUMEN KAVARNA',
      date,
      account: '1234',
    },
  ),
  recorded(
    'payment',
    [
      'Oznámení KB',
      'Oznamujeme Vám provedení platby z účtu číslo 43-123456/0100 na účet číslo 987654/0800 částka 1 200,00 CZK, datum splatnosti 28.06.2026, variabilní symbol platby 12, specifický symbol 0.',
    ],
    'payment',
    { kind: 'transfer_out', amount: '1200.00', currency, date },
  ),
  ignoredBy(
    'not-done',
    'authorisation cancelled',
    'Oznámení KB',
    'Autorizace zrušena. Na kartě číslo 5188********1234 byla zrušena blokace částky 459,00 CZK.',
    'declined',
  ),
  ignoredBy(
    'balance',
    'balance',
    'Oznámení KB',
    'Použitelný zůstatek na běžném účtu číslo 43-123456/0100 ze dne 28.06.2026 je 22 300,00 CZK.',
    'information',
  ),
  ignored(
    'code',
    'Ověřovací kód',
    'Váš ověřovací kód pro platbu 350,00 Kč u LUMEN je 123456.',
    'otp',
  ),
  ...refusalFixtures('Komerční banka <info@kb.cz>'),
]
