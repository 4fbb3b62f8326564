import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Tenpo <no-reply@tenpo.cl>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Comprobante de compra - Tenpo',
      'La compra por $12.990 con tu tarjeta de crédito Tenpo fue exitosa\nMonto transacción:\n$12.990\nComercio:\nCAFE ALTURA\nFecha:\n20-06-2026\nHora:\n19:05:33',
    ],
    {
      kind: 'purchase',
      amount: '12990',
      currency: 'CLP',
      merchant: 'CAFE ALTURA',
      date: '2026-06-20',
      time: '19:05',
    },
  ),
  recorded(
    'transfer out',
    [
      'Comprobante de transferencia exitoso',
      'Has realizado una transferencia por $10.000 desde tu cuenta Tenpo\nMonto transferencia: $10.000\nNombre del destinatario: Oscar Mejia\nBanco de destino: BCI\nNº cuenta de destino: ****1164\nFecha: 20-06-2026\nHora: 12:00:11',
    ],
    {
      kind: 'transfer_out',
      amount: '10000',
      currency: 'CLP',
      merchant: 'Oscar Mejia',
      date: '2026-06-20',
      time: '12:00',
    },
  ),
  recorded(
    'transfer in',
    [
      'Comprobante de transferencia - Tenpo',
      'Comprobante de recibo transferencia\nLa transferencia de ELENA RIOS por 14.350 a tu cuenta Tenpo fue exitosa\nMonto transferencia: $14.350\nOrigen transferencia: ELENA RIOS\nFecha: 20-06-2026\nHora: 12:00:11',
    ],
    {
      kind: 'transfer_in',
      amount: '14350',
      currency: 'CLP',
      merchant: 'ELENA RIOS',
      date: '2026-06-20',
      time: '12:00',
    },
  ),
  ignored(
    'one-time code',
    'Tu código Tenpo',
    'Tu código de verificación es 481920. Compra por $12.990 en CAFE ALTURA.',
    'otp',
  ),
  recorded(
    'top up',
    [
      'Cargaste tu Tenpo',
      'La carga por $20.000 a tu cuenta Tenpo fue exitosa\nMonto carga:\n$20.000\nFecha:\n20-06-2026',
    ],
    { kind: 'deposit', amount: '20000', currency: 'CLP', merchant: null, date: '2026-06-20' },
  ),
  ...nothingMoved(from, '$45.300'),
]
