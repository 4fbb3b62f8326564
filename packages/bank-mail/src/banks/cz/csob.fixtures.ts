import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

const { recorded, ignored } = fixturesFrom('ČSOB <notification@csob.cz>')
const currency = 'CZK'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Info 24',
      'Vážený kliente,\ndne 28.6.2026 byla na účtu 1234567/0300 zaúčtována transakce platební kartou: částka -1 249,90 CZK\nDetaily transakce:\nČíslo PK: 5188********1234\nZpráva: \nMísto: LUMEN POTRAVINY\nPRAHA 1\nZůstatek na účtu po zaúčtování transakce: +12 400,10 CZK\n\nS přáním příjemného dne',
    ],
    {
      kind: 'purchase',
      amount: '1249.90',
      currency,
      merchant: 'LUMEN POTRAVINY',
      date,
      account: '1234',
    },
  ),
  recorded(
    'refund',
    [
      'Info 24',
      'Vážený kliente,\ndne 28.6.2026 byla na účtu 1234567/0300 zaúčtována transakce platební kartou: částka +249,90 CZK\nDetaily transakce: Vratka\nČíslo PK: 5188********1234\nMísto: LUMEN POTRAVINY\nZůstatek na účtu po zaúčtování transakce: +12 400,10 CZK\n\nS přáním příjemného dne',
    ],
    {
      kind: 'refund',
      amount: '249.90',
      currency,
      merchant: 'LUMEN POTRAVINY',
      date,
      account: '1234',
    },
  ),
  recorded(
    'received',
    [
      'Info 24',
      'Vážený kliente,\ndne 28.6.2026 byla na účtu 1234567/0300 zaúčtována transakce TPS:\nčástka +15 000,00 CZK\nz účtu 987654/0100\nDetaily platby: \nVS 12\nZůstatek na účtu po zaúčtování transakce: +12 400,10 CZK\n\nS přáním příjemného dne',
    ],
    { kind: 'transfer_in', amount: '15000.00', currency, date },
  ),
  recorded(
    'sent',
    [
      'Info 24',
      'Vážený kliente,\ndne 28.6.2026 byla na účtu 1234567/0300 zaúčtována transakce TPS:\nčástka -2 500,00 CZK\nna účet 987654/0100\nDetaily platby: \nVS 12\nZůstatek na účtu po zaúčtování transakce: +12 400,10 CZK\n\nS přáním příjemného dne',
    ],
    { kind: 'transfer_out', amount: '2500.00', currency, date },
  ),
  recorded(
    'withdrawal',
    [
      'Info 24',
      'Vážený kliente,\ndne 28.6.2026 byl na účtu 1234567/0300 zaúčtován hotovostní výběr:\nčástka -3 000,00 CZK\nDetaily výběru:\nZůstatek na účtu po zaúčtování transakce: +12 400,10 CZK\n\nS přáním příjemného dne',
    ],
    { kind: 'withdrawal', amount: '3000.00', currency, date },
  ),
  recorded(
    'deposit',
    [
      'Info 24',
      'Vážený kliente,\ndne 28.6.2026 byl na účtu 1234567/0300 zaúčtován hotovostní vklad:\nčástka +3 000,00 CZK\nZůstatek na účtu po zaúčtování transakce: +12 400,10 CZK\n\nS přáním příjemného dne',
    ],
    { kind: 'deposit', amount: '3000.00', currency, date },
  ),
  ignored(
    'balance',
    'Info 24',
    'Vážený kliente,\ndne 28.6.2026 08:00 je na vašem účtu číslo 1234567/0300 aktuální zůstatek +24 400,10 CZK, disponibilní zůstatek +24 400,10 CZK',
    'information',
  ),
  ignored(
    'payment to come',
    'Info 24',
    'Vážený kliente,\ndne 30.6.2026 bude na účtu 1234567/0300 provedena platba: částka -2 500,00 CZK',
    'reminder',
  ),
  ignored(
    'declined',
    'Zamítnutá transakce',
    'Vážený kliente,\nVaše platba kartou 350,00 CZK u LUMEN byla zamítnuta.',
    'declined',
  ),
  ...refusalFixtures('ČSOB <notification@csob.cz>'),
]
