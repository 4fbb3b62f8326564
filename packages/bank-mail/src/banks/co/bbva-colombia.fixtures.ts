import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'BBVA <BBVA@bbvanet.com.co>'
const { ignored, recorded } = fixturesFrom(from)
const other = fixturesFrom('BBVA Colombia <notificaciones@bbva.com.co>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase rows',
    [
      'BBVA - Notificacion',
      'Estamos contigo en BBVA.\nOperación: Pago Restaurante Central\nTarjeta terminada en: 1234\nFecha de operación: 20/06/2026\nEstablecimiento: Restaurante Central\nRef: $83.600',
    ],
    'purchase-rows',
    {
      kind: 'purchase',
      amount: '83600.00',
      currency: 'COP',
      merchant: 'Restaurante Central',
      date: '2026-06-20',
      account: '1234',
    },
  ),
  other.recorded(
    'purchase',
    [
      'Compra con tu tarjeta',
      'BBVA le informa que se realizó una compra por $ 45.900 en PANADERIA TRIGAL con su tarjeta terminada en *3344 el 20/06/2026 a las 12:30.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '45900.00',
      currency: 'COP',
      merchant: 'PANADERIA TRIGAL',
      date: '2026-06-20',
      time: '12:30',
      account: '3344',
    },
  ),
  other.recorded(
    'withdrawal',
    [
      'Retiro en cajero',
      'BBVA: Retiro por $300.000 en cajero CENTRO COMERCIAL NORTE con tu tarjeta débito *3344, 20/06/2026 12:30.',
    ],
    'withdrawal',
    {
      kind: 'withdrawal',
      amount: '300000.00',
      currency: 'COP',
      merchant: 'CENTRO COMERCIAL NORTE',
      date: '2026-06-20',
      time: '12:30',
      account: '3344',
    },
  ),
  ignored(
    'statement',
    'Tu extracto está disponible',
    'Ya puedes consultar el extracto de tu tarjeta *1234. Pago mínimo $80.000. Pago total $1.230.000. Fecha límite 30/06/2026',
    'statement',
  ),
  ignored(
    'purchase that was declined',
    'Operación rechazada',
    'Tu compra por $45.900 en PANADERIA TRIGAL con tu tarjeta terminada en 1234 fue rechazada por saldo insuficiente el 20/06/2026.',
    'declined',
  ),
  recorded(
    'withdrawal, other words',
    [
      'Retiro en cajero',
      'BBVA: Retiro por $300.000 en cajero PLAZA NORTE con tu tarjeta débito *3344, 20/06/2026 12:30.',
    ],
    'withdrawal',
    {
      kind: 'withdrawal',
      amount: '300000.00',
      currency: 'COP',
      merchant: 'PLAZA NORTE',
      date: '2026-06-20',
      time: '12:30',
      account: '3344',
    },
  ),
  ...nothingMoved(from, '$45.300'),
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
