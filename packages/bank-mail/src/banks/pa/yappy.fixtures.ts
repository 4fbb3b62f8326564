import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Yappy <notificaciones@yappy.com.pa>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

function alert(title: string, amount: string, role: string, name: string, below: string): string {
  return `<p>${title}</p><h1>${amount}</h1><p>${role}</p><p>${name}</p>${below}<table><tr><td>Fecha</td><td>12 may 2026 03:25 p. m.</td></tr><tr><td>Mensaje</td><td>almuerzo</td></tr><tr><td>Confirmación</td><td>FCXDZ-79530470</td></tr></table><p>Estamos aquí para ayudarte.</p>`
}

const own = { date: '2026-05-12', time: '15:25', reference: 'FCXDZ-79530470' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'received',
    [
      '¡Te enviaron por Yappy!',
      alert(
        'Te enviaron por Yappy',
        '$1.50',
        'Enviado por',
        '<strong>Marta</strong><strong> G.</strong>',
        '<p>****-4820</p>',
      ),
    ],
    'received',
    { kind: 'transfer_in', amount: '1.50', currency: 'USD', merchant: 'Marta G.', ...own },
  ),
  recorded(
    'sent',
    [
      '¡Enviaste un Yappy! 💸',
      alert(
        'Enviaste por Yappy',
        '$80.00',
        'Enviado a',
        '<strong>Marta</strong><strong> Gil</strong>',
        '<p>60000000</p>',
      ),
    ],
    'sent',
    { kind: 'transfer_out', amount: '80.00', currency: 'USD', merchant: 'Marta Gil', ...own },
  ),
  recorded(
    'sent, as a letter',
    [
      '¡Enviaste un Yappy! 💸',
      'Hola,\n\nHas enviado un Yappy de $80.00\n\nA: Marta Gil (60000000)\n\nFecha: 12 may 2026 06:17 p. m.\n\nConfirmación: BIKEM-75792146',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '80.00',
      currency: 'USD',
      merchant: 'Marta Gil',
      date: '2026-05-12',
    },
  ),
  recorded(
    'shop paid',
    ['Pagaste por Yappy', alert('Pagaste por Yappy', '$12.75', 'Pagado a', 'Cafe Azul', '')],
    'paid',
    { kind: 'purchase', amount: '12.75', currency: 'USD', merchant: 'Cafe Azul', ...own },
  ),
  ignoredBy(
    'asked',
    'asked for money',
    'Te pidieron un Yappy',
    '<p>Te pidieron un Yappy</p><h1>$25.00</h1><p>Pedido por</p><p>Marta Gil</p><p>Ingresa a Yappy para pagar o rechazar este pedido.</p>',
    'information',
  ),
  ignored(
    'code',
    'Tu código Yappy',
    'Tu código de verificación es 448120. No lo compartas.',
    'otp',
  ),
  ...nothingMoved(from, '$12.75'),
]
