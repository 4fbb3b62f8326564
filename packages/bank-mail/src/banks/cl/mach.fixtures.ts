import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'MACHBANK <contacto@mail.machbank.cl>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Has hecho una compra con tu Tarjeta de Crédito MACHBANK',
      'MACH Comprobante de compra con tu Tarjeta de Crédito MACHBANK Detalle Comercio PAYU *CAFE ALTURA Monto pagado $9.870 Cantidad de cuotas 0 Tipo de tarjeta de crédito Virtual Últimos 4 dígitos de la tarjeta 2284 Fecha y hora 20/06/2026 - 14:36 Nr. identificador de la compra Qm48x',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '9870',
      currency: 'CLP',
      merchant: 'PAYU *CAFE ALTURA',
      date: '2026-06-20',
      time: '14:36',
      account: '2284',
      reference: 'Qm48x',
    },
  ),
  recorded(
    'purchase, other words',
    [
      'Tu compra con MACHBANK',
      '<p>Comprobante de pago</p><p>Detalle</p><table><tr><td>Comercio</td><td>PUNTO LUNA</td></tr><tr><td>Monto (moneda original)</td><td>$ 5.600 CLP</td></tr><tr><td>Monto CLP</td><td>$ 5.600</td></tr><tr><td>Tarjeta</td><td>Visa D&eacute;bito</td></tr><tr><td>&Uacute;ltimos 4 d&iacute;gitos de la tarjeta</td><td>3345</td></tr><tr><td>Nombre en tarjeta</td><td>LUZ ROJAS</td></tr><tr><td>Fecha y hora</td><td>20-06-2026 16:08</td></tr><tr><td>Identificador Visa</td><td>771200</td></tr></table>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '5600',
      currency: 'CLP',
      merchant: 'PUNTO LUNA',
      date: '2026-06-20',
      time: '16:08',
      account: '3345',
      reference: '771200',
    },
  ),
  ignored(
    'purchase that was declined',
    'Compra rechazada',
    'Tu compra por $12.990 en CAFE ALTURA fue rechazada por falta de saldo. Fecha 20/06/2026',
    'declined',
  ),
  recorded(
    'refund',
    [
      'Devolución',
      'Comprobante de devolución de compra\nComercio PUNTO LUNA\nMonto devuelto $2.500\nFecha y hora 20/06/2026 - 10:10',
    ],
    'refund',
    {
      kind: 'refund',
      amount: '2500',
      currency: 'CLP',
      merchant: 'PUNTO LUNA',
      date: '2026-06-20',
      time: '10:10',
    },
  ),
  ...nothingMoved(from, '$45.300'),
]
