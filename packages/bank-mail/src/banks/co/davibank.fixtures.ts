import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'DAVIbank <DAVIbankInforma@davibank.com>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'DAVIbank en Linea',
      '<p>Apreciado(a) Cliente:</p><p>DAVIbank te notifica que el d&iacute;a de hoy realizaste con tu tarjeta Visa Oro la siguiente transacci&oacute;n o compra recurrente:</p><table><tr><th>COMERCIO</th><th>MONTO</th><th>FECHA</th><th>HORA</th></tr><tr><td>PASTELERIA LUNA</td><td>41,800</td><td>2026/06/20</td><td>12:33:41</td></tr></table>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '41800.00',
      currency: 'COP',
      merchant: 'PASTELERIA LUNA',
      date: '2026-06-20',
      time: '12:33',
    },
  ),
  recorded(
    'purchase, other words',
    [
      'DAVIbank en Linea',
      'Apreciado(a) Cliente:\n\nDAVIbank te notifica que el día de hoy realizaste con tu tarjeta Visa Oro la siguiente transacción:\n\nComercio\nFERRETERIA ROBLES\nMonto\n1,141,800\nFecha\n2026/06/20\nHora\n09:21:05\n\nSi requieres más información contáctanos.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '1141800.00',
      currency: 'COP',
      merchant: 'FERRETERIA ROBLES',
      date: '2026-06-20',
      time: '09:21',
    },
  ),
  ignored(
    'purchase that was declined',
    'DAVIbank en Linea',
    'Apreciado(a) Cliente:\nDAVIbank te notifica que la transacción por $ 45,000 en FERRETERIA ROBLES con tu tarjeta Visa Oro fue negada por fondos insuficientes.',
    'declined',
  ),
  ...nothingMoved(from, '$45,300'),
]
