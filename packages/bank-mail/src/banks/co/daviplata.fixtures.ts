import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'DaviPlata <daviplata@davivienda.com>'
const { recorded } = fixturesFrom(from)
const other = fixturesFrom('DaviPlata <notificaciones@daviplata.com>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'sent',
    [
      'Pasó plata a otro DaviPlata',
      'Pasó Plata por $ 45.000 desde su DaviPlata a PEDRO SANZ el 20/06/2026 a las 10:10. Su saldo es $ 30.000',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '45000.00',
      currency: 'COP',
      merchant: 'PEDRO SANZ',
      date: '2026-06-20',
      time: '10:10',
    },
  ),
  other.recorded(
    'received',
    [
      'Le pasaron plata',
      'Le pasaron $ 45.000 a su DaviPlata desde el celular 3000000000. 20/06/2026 10:10',
    ],
    'received',
    { kind: 'transfer_in', amount: '45000.00', currency: 'COP', date: '2026-06-20', time: '10:10' },
  ),
  other.ignored('one-time code', 'Su código', 'Su código de seguridad es 482911.', 'otp'),
  other.recorded(
    'received, other words',
    [
      'Le pasaron plata',
      'Le pasaron $ 45.000 a su DaviPlata desde el celular de PEDRO SANZ el 20/06/2026 10:10',
    ],
    'received',
    { kind: 'transfer_in', amount: '45000.00', currency: 'COP', date: '2026-06-20', time: '10:10' },
  ),
  ...nothingMoved(from, '$45.300'),
]
