import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco Popular <notificaciones@popularenlinea.com>'
const { recorded, ignored } = fixturesFrom(from)
const marketing = fixturesFrom('Popular <popularteinforma@popularenlinea.com>')

function alert(place: string, values: ReadonlyArray<string>): string {
  const heads = ['Monto', 'Moneda', 'Fecha', place, 'Estatus']
  const row = (cells: ReadonlyArray<string>) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  return `<p>Estimado (a)</p><p>Gracias por utilizar su VISA, terminada en 4471.</p><p>A continuación detalle de la transacción:</p><table>${row(heads)}${row(values)}</table>`
}

const USED = 'Notificación de Consumo'
const own = { date: '2026-05-12', account: '4471' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      USED,
      alert('Comercio', ['RD$1,091.42', 'Peso dominicano', '12/05/2026', 'CAFE*SUR', 'Aprobada']),
    ],
    'purchase',
    { kind: 'purchase', amount: '1091.42', currency: 'DOP', merchant: 'CAFE*SUR', ...own },
  ),
  recorded(
    'purchase in dollars',
    [USED, alert('Comercio', ['US$20.00', 'Dólar', '12/05/2026', 'CLOUD HOSTING', 'Aprobada'])],
    'purchase',
    { kind: 'purchase', amount: '20.00', currency: 'USD', merchant: 'CLOUD HOSTING', ...own },
  ),
  recorded(
    'purchase, as text that wraps',
    [
      USED,
      'Gracias por utilizar su Tarjeta Debito, terminada en 4471.\n\nMonto \tMoneda \tFecha \tComercio \tEstatus \t\nRD$91.42\t Peso dominicano\t 12/05/2026 \tCAFE*SUR\nAprobada\t',
    ],
    'purchase',
    { kind: 'purchase', amount: '91.42', currency: 'DOP', merchant: 'CAFE*SUR', ...own },
  ),
  recorded(
    'purchase reversed',
    [
      USED,
      alert('Comercio', ['RD$91.42', 'Peso dominicano', '12/05/2026', 'CAFE*SUR', 'Reversada']),
    ],
    'reversal',
    { kind: 'refund', amount: '91.42', currency: 'DOP', merchant: 'CAFE*SUR', ...own },
  ),
  recorded(
    'cash',
    [
      'Notificación de Retiro',
      alert('Cajero Automatico', [
        'RD$1600.00',
        'Peso dominicano',
        '12/05/2026',
        'Cajero Automatico',
        'Aprobada',
      ]),
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '1600.00', currency: 'DOP', ...own },
  ),
  ignored(
    'purchase declined',
    USED,
    'Gracias por utilizar su VISA, terminada en 4471.\nLe informamos que su transacción ha sido declinada por razones de seguridad, su tarjeta se encuentra bloqueada',
    'declined',
  ),
  marketing.ignored(
    'offer',
    '¿Sabías que...?',
    'Con tu tarjeta ganas RD$500.00 en tu primera compra mayor a RD$2,000.00.',
    'marketing',
  ),
  ...nothingMoved(from, 'RD$1,091.42'),
]
