import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Banco Falabella <notificaciones@cl.bancofalabella.com>'
const { ignored, recorded } = fixturesFrom(from)
const other = fixturesFrom('Banco Falabella <notificaciones@mail.falabella.com>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'transfer out',
    [
      'Aviso de transferencia de fondos realizada',
      '<p>LUZ DARY, tu transferencia est&aacute; lista</p><h3>Detalle</h3><table><tr><td>Nombre destinatario</td><td>Oscar Mejia</td></tr><tr><td>Rut</td><td>000000000</td></tr><tr><td>Banco</td><td>Banco Estado</td></tr><tr><td>Producto</td><td>Cuenta Corriente</td></tr><tr><td>N&uacute;mero de cuenta</td><td>001122334455</td></tr><tr><td>Asunto</td><td>Transferencia</td></tr><tr><td>Monto transferencia</td><td>$126.000</td></tr></table><table><tr><td>Cuenta de origen</td><td>Cuenta 20011776100</td></tr></table><table><tr><td>Fecha</td><td>20-06-2026</td></tr><tr><td>Hora</td><td>12:44</td></tr><tr><td>N&uacute;mero de operaci&oacute;n</td><td>880123</td></tr></table>',
    ],
    {
      kind: 'transfer_out',
      amount: '126000',
      currency: 'CLP',
      merchant: 'Oscar Mejia',
      date: '2026-06-20',
      time: '12:44',
      account: '6100',
      reference: '880123',
    },
  ),
  recorded(
    'received',
    [
      'Aviso de transferencia de fondos recibida',
      'Luz Rojas,\nLe informamos que hoy, 20-06-2026, nuestro(a) cliente\nMARTA GIL ha\ninstruido una transferencia de fondos a su cuenta con el\nsiguiente detalle:\nDetalle de transferencia\nBanco de destino\nBanco Itau\nCuenta de destino\nCuenta Corriente 0300448500\nRut destinatario\n11.222.333-4\nAsunto\nTransferencia\nMonto transferencia\n$58.400\nDatos transacción\nFecha\n20-06-2026\nHora\n22:31\nNº de operación\n880124\n',
    ],
    {
      kind: 'transfer_in',
      amount: '58400',
      currency: 'CLP',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      time: '22:31',
      account: '8500',
      reference: '880124',
    },
  ),
  other.recorded(
    'purchase rows',
    [
      'Compra con tu tarjeta CMR',
      '<p>Hola Luz</p><p>Realizaste una compra con tu tarjeta CMR Mastercard terminada en 4410</p><table><tr><td>Comercio</td><td>CAFE ALTURA</td></tr><tr><td>Monto</td><td>$147.300</td></tr><tr><td>Cuotas</td><td>6</td></tr><tr><td>Fecha</td><td>20-06-2026</td></tr><tr><td>Hora</td><td>21:10</td></tr></table>',
    ],
    {
      kind: 'purchase',
      amount: '147300',
      currency: 'CLP',
      merchant: 'CAFE ALTURA',
      date: '2026-06-20',
      time: '21:10',
      account: '4410',
    },
  ),
  other.recorded(
    'purchase',
    [
      'Notificación de compra',
      'Hola Luz, se realizó una compra por $ 24.990 en CAFE ALTURA con tu tarjeta CMR terminada en 4410 en 3 cuotas el 20/06/2026 a las 12:30.',
    ],
    {
      kind: 'purchase',
      amount: '24990',
      currency: 'CLP',
      merchant: 'CAFE ALTURA',
      date: '2026-06-20',
      time: '12:30',
      account: '4410',
    },
  ),
  ignored(
    'bill that is due',
    'Tu estado de cuenta CMR',
    'Tu estado de cuenta ya está disponible. Monto total facturado $320.110. Pago mínimo $32.000. Vence el 05/07/2026',
    'statement',
  ),
  ...nothingMoved(from, '$45.300'),
  ...sharedFixtures(from),
]
