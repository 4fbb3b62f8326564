import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'PacifiCard <notificaciones@infopacificard.com.ec>'
const { ignored, recorded } = fixturesFrom(from)
const other = fixturesFrom('Banco del Pacífico <intermail@bancopacifico.ec>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Notificacion de consumo',
      '<p>Estimado cliente,</p><p>Se ha realizado una transacci&oacute;n con su tarjeta:</p><p>Establecimiento: <b>SUPER ANDINO</b></p><p>Fecha de la transacci&oacute;n 2026-06-20 a las 18:05</p><p>Monto $ 62.15.</p><p>Tarjeta: 541200XXXXXXX716</p>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '62.15',
      currency: 'USD',
      merchant: 'SUPER ANDINO',
      date: '2026-06-20',
      time: '18:05',
      account: '716',
    },
  ),
  other.recorded(
    'card payment',
    [
      'Pago de tarjeta',
      'Estimado cliente, se ha registrado el pago de su tarjeta\nValor: $1,340.00\nTarjeta destino: 4333 **** **** 2207\nBanco destino: Pacificard\nFecha: 2026-06-20',
    ],
    'card-payment',
    {
      kind: 'payment',
      amount: '1340.00',
      currency: 'USD',
      merchant: null,
      date: '2026-06-20',
      account: '2207',
    },
  ),
  other.recorded(
    'transfer out',
    [
      'Transferencia realizada',
      'Estimado cliente, la transferencia fue realizada con éxito\nCuenta de origen: XXX1122\nPerteneciente a: MARTA GIL\nBanco de destino: Banco Pichincha\nValor: $120.00\nCosto: $0.36\nFecha y hora: 20-06-2026 a las 18:05',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '120.00',
      currency: 'USD',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      time: '18:05',
      account: '1122',
    },
  ),
  ignored(
    'one-time code',
    'Código',
    'Su código de verificación es 482911 para su compra por $ 62.15',
    'otp',
  ),
  ...nothingMoved(from, '$45.30'),
]
