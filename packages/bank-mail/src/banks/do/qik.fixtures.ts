import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Qik <notificaciones@qik.do>'
const { recorded, ignored } = fixturesFrom(from)

function alert(sentence: string, amount: string): string {
  return `<p>Hola, Luz</p><p>${sentence} tu tarjeta de crédito Qik que termina en 4471.</p><table><tr><td>Localidad</td><td>TIENDA AZUL</td></tr><tr><td>Fecha y hora</td><td>12-05-2026 03:15 PM (AST)</td></tr><tr><td>Monto</td><td>${amount}</td></tr></table>`
}

const own = { merchant: 'TIENDA AZUL', date: '2026-05-12', account: '4471' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    ['Usaste tu tarjeta de crédito Qik', alert('Realizaste una transacción con', 'RD$ 2,031.75')],
    { kind: 'purchase', amount: '2031.75', currency: 'DOP', ...own },
  ),
  recorded(
    'purchase reversed',
    [
      'Se reversó una transacción en tu tarjeta de crédito Qik',
      alert('Se reversó una transacción en', 'US$ 43.37'),
    ],
    { kind: 'refund', amount: '43.37', currency: 'USD', ...own },
  ),
  recorded(
    'card paid',
    [
      'Recibimos tu pago',
      'Hola, Luz. Recibimos tu pago de RD$ 2,000.00 a tu tarjeta de crédito Qik que termina en 4471 el 12-05-2026.',
    ],
    { kind: 'payment', amount: '2000.00', currency: 'DOP', date: '2026-05-12', account: '4471' },
  ),
  ignored('code', 'Tu código Qik', 'Tu código de verificación es 448120.', 'otp'),
  ...nothingMoved(from, 'RD$ 2,031.75'),
]
