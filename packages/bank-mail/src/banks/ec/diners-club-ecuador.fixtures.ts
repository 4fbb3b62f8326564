import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Diners Club <servicios@dinersclub.com.ec>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Notificacion de consumo',
      '<p>TARJETA TERMINADA EN 604</p><table><tr><td>Fecha</td><td>Establecimiento</td><td>Valor</td></tr><tr><td>2026-06-20 12:10</td><td>RESTAURANT EL MAR</td><td>47,90</td></tr></table>',
    ],
    {
      kind: 'purchase',
      amount: '47.90',
      currency: 'USD',
      merchant: 'RESTAURANT EL MAR',
      date: '2026-06-20',
      time: '12:10',
      account: '604',
    },
  ),
  ignored(
    'statement',
    'Su estado de cuenta',
    'Su estado de cuenta está disponible. Total a pagar 340,12. Pago mínimo 34,00.',
    'statement',
  ),
  ...nothingMoved(from, '$45,30'),
]
