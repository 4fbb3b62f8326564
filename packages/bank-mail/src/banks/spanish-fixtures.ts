import type { Fixture } from '../template/fixture.ts'
import { fixturesFrom } from '../template/fixtures-from.ts'

/** Mails in Spanish that move no money, with `amount` as the bank writes it. */
export function nothingMoved(from: string, amount: string): Array<Fixture> {
  const { ignored } = fixturesFrom(from)
  return [
    ignored(
      'purchase that was not approved',
      'Notificación de tu tarjeta',
      `Hola, tu compra por ${amount} en LIBRERIA SUR con tu tarjeta *4471 no fue exitosa.`,
      'declined',
    ),
    ignored(
      'transfer that is yet to come',
      'Notificación de tu cuenta',
      `Hola, programaste una transferencia por ${amount} a MARTA GIL desde tu cuenta *9020 para el 06/12/2026.`,
      'reminder',
    ),
  ]
}
