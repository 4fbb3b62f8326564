import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Openbank <noreply@openbank.mx>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'transfer sent',
    [
      'Transferencia exitosa ✅',
      '¡Hola, Luz!\nEnviaste $ 1,500.00 a MARTA GIL desde tu cuenta ****9020 el 12/05/2026 a las 07:43:48.',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '1500.00',
      currency: 'MXN',
      merchant: 'MARTA GIL',
      date: '2026-05-12',
      account: '9020',
    },
  ),
  recorded(
    'card paid',
    [
      'Gracias por tu pago ✅',
      '¡Hola, Luz!\nRecibimos tu pago por $ 3,450.20 a tu Tarjeta de Crédito Open terminación 4471 el 12/05/2026.',
    ],
    'card-payment',
    {
      kind: 'payment',
      amount: '3450.20',
      currency: 'MXN',
      date: '2026-05-12',
      account: '4471',
    },
  ),
  recorded(
    'phone topped up',
    [
      'Recarga exitosa ✅',
      'Tu recarga está lista\n¡Hola, Luz!\nTu recarga de tiempo aire al teléfono 5500000000 por $200.00 se confirmó correctamente.',
    ],
    'top-up',
    { kind: 'payment', amount: '200.00', currency: 'MXN' },
  ),
  ignoredBy(
    'apartado',
    'money put aside',
    'Abono exitoso ✅',
    'Abonaste $ 4,400.00 desde tu cuenta ****9020 a tus Apartados Open el 12/05/2026 a las 07:43:48.',
    'information',
  ),
  ignoredBy(
    'instalments',
    'purchase spread over months',
    'Diferiste una compra a meses ✅',
    'Diferiste tu compra de $ 6,000.00 en MUEBLES SUR a 12 meses. Pagarás 12 mensualidades de $ 500.00.',
    'information',
  ),
  ignored('code', 'Aquí está tu código 🔐', 'Tu código es 448120. No lo compartas.', 'otp'),
  ...nothingMoved(from, '$377.00'),
]
