import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'BHD <alertas@bhd.com.do>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

function alert(values: ReadonlyArray<string>): string {
  const heads = ['Fecha', 'Moneda', 'Monto', 'Comercio', 'Estado', 'Tipo']
  const row = (cells: ReadonlyArray<string>) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  return `<p>Te notificamos la transacción realizada con tu Tarjeta Mastercard Local # 4471</p><table>${row(heads)}${row(values)}</table>`
}

const SUBJECT = 'BHD Notificación de Transacciones'
const DAY = '12/05/2026 11:33 am'
const own = { date: '2026-05-12', time: '11:33', account: '4471' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [SUBJECT, alert([DAY, 'RD', '$1,369.00', 'SUPERMERCADO SUR', 'Aprobada', 'Compra'])],
    'card',
    { kind: 'purchase', amount: '1369.00', currency: 'DOP', merchant: 'SUPERMERCADO SUR', ...own },
  ),
  recorded(
    'purchase in dollars, which only the column says',
    [SUBJECT, alert([DAY, 'US', '$19.00', 'CLOUD HOSTING', 'Aprobada', 'Compra'])],
    'card',
    { kind: 'purchase', amount: '19.00', currency: 'USD', merchant: 'CLOUD HOSTING', ...own },
  ),
  recorded(
    'cash',
    [
      'BHD Notificación de Retiro',
      alert([DAY, 'RD', '$2,000.00', 'CAJERO SUR', 'Aprobada', 'Retiro']),
    ],
    'card',
    { kind: 'withdrawal', amount: '2000.00', currency: 'DOP', ...own },
  ),
  recorded(
    'purchase reversed, no shop named',
    [SUBJECT, alert([DAY, 'RD', '$4,857.00', '', 'Reversada', 'Compra'])],
    'reversal',
    { kind: 'refund', amount: '4857.00', currency: 'DOP', merchant: null, ...own },
  ),
  ignoredBy(
    'declined',
    'purchase declined',
    SUBJECT,
    alert([DAY, 'RD', '$369.00', 'SUPERMERCADO SUR', 'Declinada', 'Compra']),
    'declined',
  ),
  recorded(
    'transfer to another bank',
    [
      'Transacciones entre productos BHD y a otros Bancos',
      '<p>Estimado(a) LUZ ROJAS:</p><p>Detalle de su transferencia:</p><table><tr><td>Producto origen:</td><td>XXXXXXXXXXXX9020</td></tr><tr><td>Producto destino:</td><td>XXXXXXXXXXXX1610</td></tr><tr><td>Monto:</td><td>RD$ 26,830.95</td></tr><tr><td>Beneficiario:</td><td>GIL PEREZ, MARTA M</td></tr><tr><td>Número de confirmación:</td><td>2605120001</td></tr><tr><td>Fecha y hora de la transacción:</td><td>12/05/2026 - 11:29 PM</td></tr></table>',
    ],
    'transfer',
    {
      kind: 'transfer_out',
      amount: '26830.95',
      currency: 'DOP',
      merchant: 'GIL PEREZ, MARTA M',
      date: '2026-05-12',
      account: '9020',
      reference: '2605120001',
    },
  ),
  ignored(
    'code',
    'Código de seguridad',
    'Su código de seguridad es 448120 para su transferencia por RD$ 1,500.00.',
    'otp',
  ),
  ...nothingMoved(from, 'RD$ 1,369.00'),
]
