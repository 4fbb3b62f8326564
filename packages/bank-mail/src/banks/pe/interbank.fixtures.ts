import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Interbank <servicioalcliente@netinterbank.com.pe>'
const { ignored, ignoredBy, recorded } = fixturesFrom(from)
const other = fixturesFrom('Interbank <pagoautomatico@notificaciones.interbank.pe>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'realizaste un consumo con tu Tarjeta American Express',
      'Hola LUZ\nRealizaste un consumo con tu tarjeta\nTarjeta: ****618\nComercio: Librería Sur\nMonto: S/. 37.80\nFecha: 20/06/2026\nHora: 08:17 PM',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '37.80',
      currency: 'PEN',
      merchant: 'Librería Sur',
      date: '2026-06-20',
      time: '20:17',
      account: '618',
    },
  ),
  recorded(
    'purchase, other words',
    [
      'realizaste un consumo con tu Tarjeta Interbank Visa',
      '<p>Hola LUZ, realizaste un consumo con tu tarjeta Interbank</p><table><tr><td>Tarjeta:</td><td>****4472</td></tr><tr><td>Comercio:</td><td>TIENDA ARO</td></tr><tr><td>Monto:</td><td>US$ 12.00</td></tr><tr><td>Fecha:</td><td>20/06/2026</td></tr><tr><td>Hora:</td><td>03:05 PM</td></tr></table>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '12.00',
      currency: 'USD',
      merchant: 'TIENDA ARO',
      date: '2026-06-20',
      time: '15:05',
      account: '4472',
    },
  ),
  recorded(
    'plin sent',
    [
      'Constancia de Pago Plin',
      'Constancia de Pago Plin\n20 Jun 2026 09:14 AM\nCódigo de operación:\t00771204\nCuenta cargo:\tAhorro Sueldo Soles 214 5500129000\nDestinatario:\tOscar Mejia\nDestino:\tPlin\nMoneda y monto:\tS/ 18.60\n',
    ],
    'plin-sent',
    {
      kind: 'transfer_out',
      amount: '18.60',
      currency: 'PEN',
      merchant: 'Oscar Mejia',
      date: '2026-06-20',
      time: '09:14',
      account: '9000',
      reference: '00771204',
    },
  ),
  recorded(
    'plin sent, other words',
    [
      'Constancia de Pago Plin',
      'Constancia de Pago Plin Fecha y hora 20 Jun 2026 04:32 PM Código de operación 00881122 Cuenta cargo Cuenta Simple Soles 331 7001237000 Destinatario IRENE VIDAL Destino Plin Monto y moneda S/ 7.50',
    ],
    'plin-sent',
    {
      kind: 'transfer_out',
      amount: '7.50',
      currency: 'PEN',
      merchant: 'IRENE VIDAL',
      date: '2026-06-20',
      time: '16:32',
      account: '7000',
      reference: '00881122',
    },
  ),
  recorded(
    'transfer out',
    [
      'Constancia de transferencia',
      'Constancia de transferencia\nFecha y hora 20 Jun 2026 04:32 PM\nCódigo de operación 00881122\nCuenta a cargo Cuenta Simple 331 7001237000\nCuenta destino BBVA Continental 0011-0814-0200112233\nTipo de operación Transferencia inmediata\nMonto y moneda S/ 500.00\nComisión S/ 0.00\nMonto total S/ 500.00',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '500.00',
      currency: 'PEN',
      merchant: null,
      date: '2026-06-20',
      time: '16:32',
      account: '7000',
      reference: '00881122',
    },
  ),
  recorded(
    'payment',
    [
      'Constancia de pago',
      'Constancia de pago\nFecha y hora 20 Jun 2026 04:32 PM\nEmpresa LUZ DEL NORTE\nServicio Recibo\nCódigo 112233\nCuenta a cargo Cuenta Simple 331 7001237000\nTotal pagado S/ 88.40',
    ],
    'payment',
    {
      kind: 'payment',
      amount: '88.40',
      currency: 'PEN',
      merchant: 'LUZ DEL NORTE',
      date: '2026-06-20',
      time: '16:32',
      account: '7000',
    },
  ),
  other.recorded(
    'automatic payment',
    [
      'Cargo exitoso Pago Automático',
      '¡El pago de tu servicio afiliado a Pago Automático se ha realizado con éxito!\nEmpresa: 014 - CLARISA\nServicio: 01 - CLARISA\nCódigo cliente: 445566\nMonto cobrado: S/ 52.10\nFecha de pago: 20/06/2026',
    ],
    'automatic-payment',
    { kind: 'payment', amount: '52.10', currency: 'PEN', merchant: 'CLARISA', date: '2026-06-20' },
  ),
  recorded(
    'plin received',
    [
      'Recibiste un Plin',
      'Hola LUZ, recibiste un Plin de MARTA GIL por S/ 25.00 el 20/06/2026 a las 10:11 AM.',
    ],
    'plin-received',
    {
      kind: 'transfer_in',
      amount: '25.00',
      currency: 'PEN',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      time: '10:11',
    },
  ),
  ignored(
    'statement',
    'Tu estado de cuenta',
    'Tu estado de cuenta ya está disponible. Pago total S/ 1,200.00. Pago mínimo S/ 80.00. Último día de pago 30/06/2026',
    'statement',
  ),
  ignored(
    'purchase that was declined',
    'Tu compra fue rechazada',
    'Tu compra de S/ 37.80 en Librería Sur con tu tarjeta ****4472 fue rechazada el 20/06/2026.',
    'declined',
  ),
  ignored(
    'one-time code',
    'Tu clave dinámica',
    'Tu código de verificación es 482910 para tu transferencia de S/ 500.00',
    'otp',
  ),
  ignoredBy(
    'offer',
    'advertisement',
    'Compra en cuotas',
    'Hola LUZ, pasa a cuotas tu consumo de S/ 450.00 en TIENDA ARO. Paga desde S/ 75.00 al mes.',
    'marketing',
  ),
  ...nothingMoved(from, 'S/ 45.30'),
]
