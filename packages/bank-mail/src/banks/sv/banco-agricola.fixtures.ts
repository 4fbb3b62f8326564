import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco Agrícola <canalesdigitales@notificacionesbancoagricola.com>'
const { recorded, ignored } = fixturesFrom(from)

function alert(card: string, what: string): string {
  return `<p>Estimado(a) LUZ ROJAS</p><p>Le informamos que su tarjeta de ${card} 4471 ha realizado ${what}.</p><p>Fecha/Hora: 12/05/2026 13:16:30</p>`
}

const SUBJECT = 'Notificación de transacción'
const own = { date: '2026-05-12', time: '13:16', account: '4471' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [SUBJECT, alert('crédito', 'una COMPRA por USD 69.11 en LIBRERIA SUR Antiguo CuscaSV')],
    'card',
    {
      kind: 'purchase',
      amount: '69.11',
      currency: 'USD',
      merchant: 'LIBRERIA SUR Antiguo CuscaSV',
      ...own,
    },
  ),
  recorded('cash', [SUBJECT, alert('débito', 'un RETIRO por USD 100.00 en ATM SUR SV')], 'card', {
    kind: 'withdrawal',
    amount: '100.00',
    currency: 'USD',
    ...own,
  }),
  ignored(
    'purchase denied',
    SUBJECT,
    alert(
      'crédito',
      'una COMPRA por USD 69.11 en LIBRERIA SUR la cual fue denegada por fondos insuficientes',
    ),
    'declined',
  ),
  ignored(
    'bill',
    'Estado de cuenta tarjeta de crédito',
    'Adjunto su estado de cuenta XXXX-XXXX-XXXX-4471. Fecha de corte 18/05/2026. Pago mínimo $25.00. Pago de contado $410.20.',
    'statement',
  ),
  ...nothingMoved(from, 'USD 69.11'),
]
