import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const from = 'Nu <nu@nu.com.co>'
const { ignored, ignoredBy, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Pagaste en Panaderia Trigal con Cuenta Nu',
      'Hola, Luz:\n\nHiciste una compra por $24.900,00 en PANADERIA TRIGAL con tu tarjeta débito terminada en 5521 el 20 de junio de 2026.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '24900.00',
      currency: 'COP',
      merchant: 'PANADERIA TRIGAL',
      date: '2026-06-20',
      account: '5521',
    },
  ),
  recorded(
    'card payment',
    [
      '¡Ya entró tu pago!',
      '¡Recibimos tu pago!\nHola, Luz: Recibimos el pago que hiciste de tu Tarjeta de crédito Nu.\nEstos son los detalles de lo que pagaste:\nTu pago fue de\n$76.540,20\nLo has realizado el\n20 junio 2026 2:40:12 PM\nTipo de transacción\nPago en linea\nCosto de transacción\n$0\nProducto origen\nNEQUI\nProducto destino\n**** **** **** 4410\nTu próxima fecha de corte es 31 junio 2026',
    ],
    'card-payment',
    {
      kind: 'payment',
      amount: '76540.20',
      currency: 'COP',
      merchant: null,
      date: '2026-06-20',
      time: '14:40',
      account: '4410',
    },
  ),
  recorded(
    'transfer out',
    [
      'El dinero que enviaste ya está del otro lado',
      'Hola, Luz:\nTu transferencia fue exitosa.\nEnviaste $145.000,00 a Irene V. el 20 jun 2026.\nCuenta destino: Nequi ****1234\nImpuesto 4x1.000: $580,00',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '145000.00',
      currency: 'COP',
      merchant: 'Irene V.',
      date: '2026-06-20',
    },
  ),
  recorded(
    'bill',
    [
      'Tu comprobante de pago de servicio.',
      'Tu comprobante de pago de servicio.\nEmpresa a la cual se realizará el pago: ACUEDUCTO DEL SUR\nMonto: $71.250,00\nNúmero de cuenta o referencia de pago: 334455\nFecha y hora: 20/06/2026 10:11\nCódigo de operación: 1f0e8a52-4b0e-4a6c-9c3b-8a1e5d2f7b11',
    ],
    'bill',
    {
      kind: 'payment',
      amount: '71250.00',
      currency: 'COP',
      merchant: 'ACUEDUCTO DEL SUR',
      date: '2026-06-20',
      time: '10:11',
      reference: '1f0e8a52-4b0e-4a6c-9c3b-8a1e5d2f7b11',
    },
  ),
  ignoredBy(
    'rejected',
    'purchase that was declined',
    'Faltan fondos para pagar en PANADERIA TRIGAL',
    'Tu compra por $9.420,00 en PANADERIA TRIGAL se rechazó por falta de fondos.',
    'declined',
  ),
  ignored(
    'statement',
    'El extracto de tu cuenta Nu llegó',
    'Hola, Luz: ya está listo el extracto de junio. Saldo final $1.340.200,00.',
    'statement',
  ),
  ignored(
    'settings',
    'Tu límite aumentó',
    'Buenas noticias: tu cupo ahora es de $5.000.000,00.',
    'settings',
  ),
  ignoredBy(
    'not-done',
    'purchase that was declined, again',
    'Tu compra',
    'Hola, Luz: tu compra por $24.900,00 en PANADERIA TRIGAL con tu tarjeta terminada en 5521 no fue exitosa.',
    'declined',
  ),
  ignoredBy(
    'to-come',
    'bill that is due',
    'Tu pago está programado',
    'Tu pago de $53.900,00 a ACUEDUCTO DEL SUR quedó programado para el 30/06/2026.',
    'reminder',
  ),
  recorded(
    'purchase taken back',
    [
      'Reversamos tu compra',
      'Reversamos tu compra por $45.300 en LIBRERIA SUR con tu tarjeta terminada en 4471, el 11/05/2026.',
    ],
    null,
    {
      kind: 'refund',
      amount: '45300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-11',
      account: '4471',
    },
  ),
]
