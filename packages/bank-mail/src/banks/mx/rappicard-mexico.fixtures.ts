import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'RappiCard <no-reply@mailing.rappicard.com.mx>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card paid',
    [
      'Recibimos el pago de tu Rappicard',
      'Luz, recibimos tu pago\nMonto pagado\n$ 2,310.50\nFecha de pago\n12 may 2026\nGracias por pagar tu RappiCard',
    ],
    'card-payment',
    { kind: 'payment', amount: '2310.50', currency: 'MXN', date: '2026-05-12' },
  ),
  ignored(
    'code',
    'Tu código RappiCard',
    'Tu código de verificación es 448120. Nunca lo compartas.',
    'otp',
  ),
  ...nothingMoved(from, '$377.00'),
]
