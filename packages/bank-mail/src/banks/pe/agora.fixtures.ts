import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'agora <no-reply@operaciones.agora.pe>'
const { recorded } = fixturesFrom(from)
const other = fixturesFrom('Agora <no-reply@operaciones.agora.pe>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'sent',
    [
      'Realizaste una operación',
      'Operación realizada: Enviar a celular\nMonto S/ 41.00\nEnviado a Irene Vidal\nDestino Yape\nFecha 20/06/2026',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '41.00',
      currency: 'PEN',
      merchant: 'Irene Vidal',
      date: '2026-06-20',
    },
  ),
  other.ignored('one-time code', 'Tu código', 'Tu código de verificación es 482911.', 'otp'),
  ...nothingMoved(from, 'S/ 45.30'),
]
