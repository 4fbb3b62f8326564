import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'colpatriaInforma@scotiabankcolpatria.com'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Scotiabank Colpatria en Linea',
      '<p>Scotiabank Colpatria notifica que el d&iacute;a de hoy realizaste con tu tarjeta Mastercard Clasica la siguiente transacci&oacute;n o compra recurrente:</p><table><tr><td><b>COMERCIO</b></td><td><b>MONTO</b></td><td><b>FECHA</b></td><td><b>HORA</b></td></tr><tr><td>TX*TAXI NORTE CO</td><td>13,700</td><td>2026/06/20</td><td>08:09:09</td></tr></table>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '13700.00',
      currency: 'COP',
      merchant: 'TX*TAXI NORTE CO',
      date: '2026-06-20',
      time: '08:09',
    },
  ),
  ignored(
    'statement',
    'Tu extracto',
    'El extracto de tu tarjeta ya está disponible. Pago mínimo 80,000.',
    'statement',
  ),
  ...nothingMoved(from, '$45,300'),
]
