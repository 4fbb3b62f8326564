import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco de Bogotá <avisos@bancodebogota.com.co>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase with the credit card, as a sentence',
    [
      'Compra con tu tarjeta',
      'Hola, LUZ DARY\n\nBanco de Bogotá: Compra por $84,300 en LIBRERIA SUR con tu Tarjeta de Crédito terminada en 3075 el 12/04/2026 a las 18:20. ¿Dudas? Servilínea 018000000000.',
    ],
    {
      kind: 'purchase',
      amount: '84300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      date: '2026-04-12',
      time: '18:20',
      account: '3075',
    },
  ),
  recorded(
    'purchase in rows',
    [
      'Notificación de transacción',
      '<p>Hola, LUZ DARY</p><p>Realizaste una compra con tu tarjeta de crédito.</p><table><tr><td>Comercio</td><td>LIBRERIA SUR</td></tr><tr><td>Valor de la transacción</td><td>$ 1.084.300,00</td></tr><tr><td>Fecha</td><td>12/04/2026</td></tr><tr><td>Hora</td><td>18:20</td></tr><tr><td>Tarjeta terminada en</td><td>3075</td></tr></table>',
    ],
    {
      kind: 'purchase',
      amount: '1084300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      date: '2026-04-12',
      account: '3075',
    },
  ),
  recorded(
    'cash from a machine',
    [
      'Retiro exitoso',
      'Banco de Bogotá: Realizaste un retiro por $200,000 en CAJERO CALLE 72 con tu Tarjeta Débito terminada en 1188 el 13/04/2026 08:05.',
    ],
    {
      kind: 'withdrawal',
      amount: '200000.00',
      currency: 'COP',
      merchant: 'CAJERO CALLE 72',
      date: '2026-04-13',
      account: '1188',
    },
  ),
  recorded(
    'transfer by a key',
    [
      'Transferencia exitosa',
      'Banco de Bogotá: Realizaste una transferencia por $65,000 a MARTA GIL desde tu cuenta terminada en 4410 el 14/04/2026 09:30.',
    ],
    {
      kind: 'transfer_out',
      amount: '65000.00',
      currency: 'COP',
      merchant: 'MARTA GIL',
      date: '2026-04-14',
      account: '4410',
    },
  ),
  recorded(
    'transfer received',
    [
      'Recibiste dinero',
      'Banco de Bogotá: Recibiste una transferencia por $1,200,000 de CAMILO ROJAS en tu cuenta terminada en 4410 el 15/04/2026 10:30.',
    ],
    {
      kind: 'transfer_in',
      amount: '1200000.00',
      currency: 'COP',
      merchant: 'CAMILO ROJAS',
      date: '2026-04-15',
      account: '4410',
    },
  ),
  recorded(
    'voucher of a payment',
    [
      'Comprobante de pago',
      '<p>Pago exitoso</p><table><tr><td>Convenio</td><td>ENERGIA DEL SUR</td></tr><tr><td>Valor del pago</td><td>$ 87.310,00</td></tr><tr><td>Costo de la transacción</td><td>$ 0,00</td></tr><tr><td>Fecha y hora</td><td>16/04/2026 11:00</td></tr><tr><td>Cuenta de origen</td><td>Ahorros ****4410</td></tr><tr><td>Número de aprobación</td><td>552014</td></tr></table>',
    ],
    {
      kind: 'payment',
      amount: '87310.00',
      currency: 'COP',
      merchant: 'ENERGIA DEL SUR',
      date: '2026-04-16',
      account: '4410',
      reference: '552014',
    },
  ),
  recorded(
    'purchase annulled',
    [
      'Anulación de compra',
      'Banco de Bogotá: Se realizó la anulación de la compra por $84,300 en LIBRERIA SUR con tu Tarjeta de Crédito terminada en 3075 el 17/04/2026.',
    ],
    {
      kind: 'refund',
      amount: '84300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      date: '2026-04-17',
      account: '3075',
    },
  ),
  ignored(
    'statement',
    'Extracto Tarjeta de Crédito 15 Mayo 2026',
    'Hola, LUZ DARY\nA continuación encontrarás el extracto de tu Tarjeta de Crédito terminada en 3075. Pago total $ 840.300. Pago mínimo $ 60.100.',
    'statement',
  ),
  ...nothingMoved(from, '$20,000'),
  recorded(
    'purchase taken back',
    [
      'Reversamos tu compra',
      'Reversamos tu compra por $20,000 en LIBRERIA SUR con tu tarjeta terminada en 4471, el 11/05/2026.',
    ],
    {
      kind: 'refund',
      amount: '20000.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-11',
      account: '4471',
    },
  ),
]
