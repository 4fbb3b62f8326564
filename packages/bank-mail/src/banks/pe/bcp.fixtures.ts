import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'BCP Notificaciones <notificaciones@notificacionesbcp.com.pe>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase with the debit card',
    [
      'Realizaste un consumo con tu Tarjeta de Débito BCP - Servicio de Notificaciones BCP',
      'Hola Luz,\nRealizaste un consumo de S/ 1,061.00 con tu Tarjeta de Débito BCP en PANADERIA SOL.\nDatos de la operación\nOperación realizada\nConsumo Tarjeta de Débito\nFecha y hora\n16 de mayo de 2026 - 09:02 PM\nNúmero de Tarjeta de Débito\n************4471\nEmpresa\nPANADERIA SOL\nNúmero de operación\n663185',
    ],
    {
      kind: 'purchase',
      amount: '1061.00',
      currency: 'PEN',
      merchant: 'PANADERIA SOL',
      date: '2026-05-16',
      time: '21:02',
      account: '4471',
      reference: '663185',
    },
  ),
  recorded(
    'purchase in dollars, in rows',
    [
      'Realizaste un consumo con tu Tarjeta de Crédito BCP - Servicio de Notificaciones BCP',
      '<p>Hola Luz,</p><p>Realizaste un consumo de $ 12.50 con tu Tarjeta de Credito BCP en CLOUD HOSTING.</p><p>Monto</p><table><tr><td>Total del consumo</td><td>$ 12.50</td></tr></table><table><tr><td>Fecha y hora</td><td>05 de mayo de 2026 - 01:25 AM</td></tr><tr><td>Numero de Tarjeta de Credito</td><td>************7741</td></tr><tr><td>Empresa</td><td>CLOUD HOSTING</td></tr></table>',
    ],
    {
      kind: 'purchase',
      amount: '12.50',
      currency: 'USD',
      merchant: 'CLOUD HOSTING',
      date: '2026-05-05',
      account: '7741',
    },
  ),
  recorded(
    'transfer to another bank',
    [
      'Constancia de Transferencia a Otros Bancos - Servicio de Notificaciones BCP',
      'Hola Luz,\nRealizaste una transferencia de S/ 1,199.50 desde tu Clasica.\nDatos de la operación\nFecha y hora\n09 de Mayo de 2026 - 08:58 PM\nEnviado a\nMarta Gil P.\n**** 8812\nBanco destino\nInterbank\nMoneda\nSoles\nComisión\nS/ 3.40',
    ],
    {
      kind: 'transfer_out',
      amount: '1199.50',
      currency: 'PEN',
      merchant: 'Marta Gil P.',
      date: '2026-05-09',
      account: null,
    },
  ),
  recorded(
    'transfer received',
    [
      'Recibiste una transferencia - Servicio de Notificaciones BCP',
      'Hola Luz,\nRecibiste una transferencia de S/ 300.00 de Marta Gil en tu cuenta Clasica **** 4410.\nFecha y hora\n09 de Mayo de 2026 - 08:58 PM\nNúmero de operación\n112233',
    ],
    {
      kind: 'transfer_in',
      amount: '300.00',
      currency: 'PEN',
      merchant: 'Marta Gil',
      date: '2026-05-09',
      account: '4410',
      reference: '112233',
    },
  ),
  recorded(
    'cash from a machine',
    [
      'Realizaste un retiro - Servicio de Notificaciones BCP',
      'Hola Luz,\nRealizaste un retiro de S/ 200.00 con tu Tarjeta de Débito BCP.\nFecha y hora\n10 de mayo de 2026 - 10:00 AM\nNúmero de Tarjeta de Débito\n************4471\nNúmero de operación\n90210',
    ],
    {
      kind: 'withdrawal',
      amount: '200.00',
      currency: 'PEN',
      date: '2026-05-10',
      account: '4471',
      reference: '90210',
    },
  ),
  recorded(
    'bill',
    [
      'Constancia de Pago de Servicios - Servicio de Notificaciones BCP',
      'Hola Luz,\nRealizaste un pago de S/ 85.30 desde tu Clasica.\nFecha y hora\n11 de mayo de 2026 - 10:00 AM\nEmpresa\nLUZ DEL NORTE\nNúmero de operación\n90211',
    ],
    {
      kind: 'payment',
      amount: '85.30',
      currency: 'PEN',
      merchant: 'LUZ DEL NORTE',
      date: '2026-05-11',
    },
  ),
  recorded(
    'purchase given back',
    [
      'Devolución de consumo - Servicio de Notificaciones BCP',
      'Hola Luz,\nSe realizó la devolución de tu consumo de S/ 61.00 en PANADERIA SOL.\nFecha y hora\n18 de mayo de 2026 - 09:02 PM\nNúmero de Tarjeta de Débito\n************4471',
    ],
    {
      kind: 'refund',
      amount: '61.00',
      currency: 'PEN',
      merchant: 'PANADERIA SOL',
      date: '2026-05-18',
      account: '4471',
    },
  ),
  recorded(
    'payment of the own credit card',
    [
      'Constancia de pago de tarjeta de crédito propia',
      'Hola Luz,\nRealizaste un pago de tarjeta de crédito.\nMonto total\nS/ 812.40\nFecha y hora\n20 de mayo de 2026 - 06:27 PM\nDesde\nCuenta Digital Soles **** 4410\nTarjeta\nVisa **** 1234\nNúmero de operación\n112233',
    ],
    {
      kind: 'payment',
      amount: '812.40',
      currency: 'PEN',
      merchant: null,
      date: '2026-05-20',
      account: '1234',
      reference: '112233',
    },
  ),
  ignored(
    'purchase without the money for it',
    'Se rechazó tu compra por fondos insuficientes - Servicio de Notificaciones BCP',
    'Monto: S/ 24.70\nNombre del comercio: PAY*MUSICA\nMotivo: Fondos Insuficientes',
    'declined',
  ),
  ignored(
    'card configured',
    'Constancia de Configuración de Tarjeta en Banca Móvil BCP',
    'Configuraste tu tarjeta. Compras por internet: activado. Límite diario S/ 3,000.00',
    'settings',
  ),
  ignored(
    'instalments that are offered',
    'Tu consumo en cuotas',
    'Puedes pasar tu consumo de S/ 450.00 en TIENDA ARO a 6 cuotas desde la app.',
    'marketing',
  ),
  ignored('one-time code', 'Tu código', 'Tu código de verificación es 482911.', 'otp'),
  ...nothingMoved(from, 'S/ 61.00'),
]
