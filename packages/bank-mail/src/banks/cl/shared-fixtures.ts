/** Mails in the words that banks of Chile share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const card = 'tu tarjeta de crédito terminada en 4410'

/** For `SENT`. */
export function sentFixture(from: string): Fixture {
  return fixturesFrom(from).recorded(
    'transfer sent, in rows',
    [
      'Comprobante de transferencia',
      '<p>Has realizado una transferencia de fondos</p><table><tr><td>Monto</td><td>$ 85.000</td></tr><tr><td>Cuenta de origen</td><td>****3321</td></tr><tr><td>Nombre destinatario</td><td>Oscar Mejia</td></tr><tr><td>Banco destino</td><td>Banco Estado</td></tr><tr><td>Fecha y hora</td><td>20/06/2026 10:00</td></tr></table>',
    ],
    {
      kind: 'transfer_out',
      amount: '85000',
      currency: 'CLP',
      merchant: 'Oscar Mejia',
      date: '2026-06-20',
      account: '3321',
    },
  )
}

/** For `RECEIVED` and `PURCHASE`; `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const currency = 'CLP'
  return [
    recorded(
      'transfer received, in a sentence',
      [
        'Aviso de transferencia',
        'Te informamos que nuestro(a) cliente PEDRO SANZ te ha realizado una transferencia por $ 45.000 a tu cuenta vista ****3321 el 20/06/2026.',
      ],
      {
        kind: 'transfer_in',
        amount: '45000',
        currency,
        merchant: 'PEDRO SANZ',
        date: '2026-06-20',
        account: '3321',
      },
    ),
    recorded(
      'purchase in instalments',
      [
        'Aviso de compra con tarjeta',
        `Hola Luz, se realizó una compra por $ 24.990 en CAFE ALTURA en 3 cuotas con ${card} el 20/06/2026 a las 12:30.`,
      ],
      {
        kind: 'purchase',
        amount: '24990',
        currency,
        merchant: 'CAFE ALTURA',
        date: '2026-06-20',
        time: '12:30',
        account: '4410',
      },
    ),
    recorded(
      'purchase taken back',
      [
        'Reversamos tu compra',
        `Reversamos tu compra por $ 24.990 en CAFE ALTURA con ${card} el 20/06/2026.`,
      ],
      {
        kind: 'refund',
        amount: '24990',
        currency,
        merchant: 'CAFE ALTURA',
        date: '2026-06-20',
        account: '4410',
      },
    ),
    ignored(
      'purchase that was not authorised',
      'Compra no autorizada',
      `Tu compra por $ 24.990 en CAFE ALTURA con ${card} fue rechazada el 20/06/2026.`,
      'declined',
    ),
    ignored(
      'one-time code',
      'Tu código de verificación',
      'Tu código de verificación es 481920. Compra por $ 24.990 en CAFE ALTURA.',
      'otp',
    ),
    ignored(
      'statement',
      'Tu estado de cuenta ya está disponible',
      'Monto total facturado $ 320.110. Vence el 05/07/2026.',
      'statement',
    ),
  ]
}
