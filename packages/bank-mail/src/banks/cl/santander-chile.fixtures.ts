import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Santander <mensajeria@santander.cl>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'voucher of a transfer, all in one line',
    [
      'Comprobante Transferencia de fondos',
      'Comprobante Transferencia de fondos Estimado(a) LUZ ROJAS: Te enviamos el detalle de la transferencia realizada el 03/05/2026. Monto transferido $ 18.226 Datos de origen Tipo de cuenta Cuenta Corriente Nº de cuenta 0-000-00-00000-7 RUT 11.111.111-1 Nombre LUZ ROJAS Comentario arriendo Datos de destino Nombre MARTA GIL RUT 12.222.222-3 Banco Banco BICE Tipo de cuenta Cuenta Corriente Nº de cuenta 0-000-00-00000-1 E-mail marta@example.com',
    ],
    {
      kind: 'transfer_out',
      amount: '18226',
      currency: 'CLP',
      merchant: 'MARTA GIL',
      date: '2026-05-03',
    },
  ),
  recorded(
    'notice of a transfer made, labels before all values',
    [
      'Aviso de Transferencia de Fondos',
      'Aviso de Transferencia de Fondos LUZ ROJAS, ha realizado una transferencia Estimado: LUZ ROJAS Origen Tipo de cuenta Cuenta Nº Cuenta Corriente 0-000-0000000-1 RUT Razon Social 76.111.000-1 ROJAS SPA Destino Banco Tipo de cuenta BANCO AZUL Cuenta Corriente Cuenta Nº RUT 000-000000-0000000-4 78.111.000-1 Nombre Muebles Norte Spa Mensaje Monto de transferencia 16-05-2026 $ 1.066.000',
    ],
    {
      kind: 'transfer_out',
      amount: '1066000',
      currency: 'CLP',
      merchant: 'Muebles Norte Spa',
      date: '2026-05-16',
    },
  ),
  recorded(
    'notice of a transfer received',
    [
      'Aviso de Transferencia de Fondos',
      'Aviso de Transferencia de Fondos Luz Rojas, ha recibido una transferencia Estimado: Luz Rojas De acuerdo con lo instruido por nuestro cliente MUEBLES NORTE SPA Detalle de la operación Rut cuenta origen Titular cuenta origen 76.111.000-1 MUEBLES NORTE SPA Banco de Origen Numero de la operacion Santander 20260516130470100001 Monto transferido 16-05-2026 $ 300.000',
    ],
    {
      kind: 'transfer_in',
      amount: '300000',
      currency: 'CLP',
      merchant: 'MUEBLES NORTE SPA',
      date: '2026-05-16',
    },
  ),
  recorded(
    'purchase with the card',
    [
      'Compra con Tarjeta de Débito',
      'Hola LUZ: Realizaste una compra por $15.390 en LIBRERIA SUR el 18/05/2026 19:00 con tu tarjeta terminada en 4471.',
    ],
    {
      kind: 'purchase',
      amount: '15390',
      currency: 'CLP',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-18',
      account: '4471',
    },
  ),
  recorded(
    'purchase in dollars',
    [
      'Compra con Tarjeta de Crédito',
      'Hola LUZ: Realizaste una compra por US$10,50 en CLOUD HOSTING el 18/05/2026 19:00 con tu tarjeta terminada en 7741.',
    ],
    { kind: 'purchase', amount: '10.50', currency: 'USD', merchant: 'CLOUD HOSTING' },
  ),
  recorded(
    'purchase annulled',
    [
      'Anulación de compra',
      'Hola LUZ: Se realizó la anulación de tu compra en LIBRERIA SUR por $15.390 el 19/05/2026 con tu tarjeta terminada en 4471.',
    ],
    { kind: 'refund', amount: '15390', currency: 'CLP', merchant: 'LIBRERIA SUR' },
  ),
  recorded(
    'cash from a machine',
    [
      'Giro en cajero',
      'Hola LUZ: Realizaste un giro en cajero por $40.000 el 20/05/2026 12:00 con tu tarjeta terminada en 4471.',
    ],
    { kind: 'withdrawal', amount: '40000', currency: 'CLP', date: '2026-05-20', account: '4471' },
  ),
  recorded(
    'bill',
    [
      'Comprobante de pago',
      '<p>Comprobante de pago</p><table><tr><td>Empresa</td><td>AGUAS NORTE</td></tr><tr><td>Monto pagado</td><td>$ 21.430</td></tr><tr><td>Fecha</td><td>21/05/2026</td></tr></table>',
    ],
    {
      kind: 'payment',
      amount: '21430',
      currency: 'CLP',
      merchant: 'AGUAS NORTE',
      date: '2026-05-21',
    },
  ),
  ignored(
    'statement',
    'Cartola de tu Cuenta Corriente',
    'Hola LUZ: Adjuntamos la cartola de tu cuenta. Saldo $ 120.430.',
    'statement',
  ),
  ...nothingMoved(from, '$15.390'),
  recorded(
    'transfer received, told by the bank of who sent it',
    [
      'Comprobante Transferencia de fondos',
      'Comprobante\nTransferencia de fondos\nEstimado(a) Luz Rojas:\nTe informamos que, con fecha 13/06/2026, nuestro cliente OSCAR MEJIA realizó una transferencia a tu cuenta. Este es el detalle:\nMonto transferido\n$ 27.350\nDatos de destino\nNombre\nLuz Rojas\nBanco\nBanco Itaú',
    ],
    {
      kind: 'transfer_in',
      amount: '27350',
      currency: 'CLP',
      merchant: 'OSCAR MEJIA',
      date: '2026-06-13',
    },
  ),
  recorded(
    'purchase taken back',
    [
      'Reversamos tu compra',
      'Reversamos tu compra por $15.390 en LIBRERIA SUR con tu tarjeta terminada en 4471, el 11/05/2026.',
    ],
    {
      kind: 'refund',
      amount: '15390',
      currency: 'CLP',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-11',
      account: '4471',
    },
  ),
  recorded(
    'transfer sent, the name of whom it went to in a row of its own',
    [
      'Aviso de Transferencia de Fondos',
      'Aviso de Transferencia de Fondos LUZ ROJAS, ha realizado una transferencia Estimado: LUZ ROJAS Origen Tipo de cuenta Cuenta Nº Cuenta Corriente 0-000-0000000-7 RUT Razon Social 77.222.222-2 TALLER DEL SUR SPA Destino Banco Tipo de cuenta BANCO ESTADO Cuenta Corriente Cuenta Nº RUT 000-000000-0000000-8 79.222.222-2 Nombre Taller Norte Spa Mensaje Monto de transferencia 11-05-2026 $ 48.500',
    ],
    {
      kind: 'transfer_out',
      amount: '48500',
      currency: 'CLP',
      merchant: 'Taller Norte Spa',
      date: '2026-05-11',
    },
  ),
]
