import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Lulo bank <notificaciones@lulobank.com>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Compra realizada',
      'Compra realizada\n\nRealizaste una compra en PANADERIA TRIGAL por $38,400\nOrigen tarjeta de crédito •3917\nFecha 20 de junio de 2026\nHora 9:26 a.m.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '38400.00',
      currency: 'COP',
      merchant: 'PANADERIA TRIGAL',
      date: '2026-06-20',
      time: '09:26',
      account: '3917',
    },
  ),
  recorded(
    'transfer out',
    [
      'Transferencia enviada',
      'Transferencia enviada\n\nEnviaste una transferencia a OSCAR MEJIA por $120,000\nOrigen cuenta de ahorros •1122\nFecha 20 de junio de 2026\nHora 9:26 a.m.',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '120000.00',
      currency: 'COP',
      merchant: 'OSCAR MEJIA',
      date: '2026-06-20',
      time: '09:26',
      account: '1122',
    },
  ),
  recorded(
    'transfer in',
    [
      'Recibiste una transferencia',
      'Recibiste una transferencia de MARTA GIL por $80,000\nDestino cuenta de ahorros •1122\nFecha 20 de junio de 2026\nHora 9:26 a.m.',
    ],
    'transfer-in',
    {
      kind: 'transfer_in',
      amount: '80000.00',
      currency: 'COP',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      time: '09:26',
      account: '1122',
    },
  ),
  ignored(
    'purchase that was declined',
    'Compra rechazada',
    'Tu compra en PANADERIA TRIGAL por $38,400 fue rechazada por fondos insuficientes.',
    'declined',
  ),
  ignored(
    'one-time code',
    'Tu código de seguridad',
    'Tu código es 482911. Úsalo para autorizar tu compra por $45,000. No lo compartas.',
    'otp',
  ),
  ...nothingMoved(from, '$45,300'),
]
