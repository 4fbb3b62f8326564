/** Banco de Chile's alerts: purchases and withdrawals charged to an account. */
import type { DemoEvent, Letter } from '../event.ts'
import { chileanPesos, slashDate } from './format.ts'
import { page } from './layout.ts'

export function bancoDeChileLetter({ kind, amountMinor, who, date, time }: DemoEvent): Letter {
  const amount = chileanPesos(amountMinor)
  const when = `${slashDate(date)} ${time}`
  const withdrawal = kind === 'withdrawal'
  return {
    from: { name: 'Banco de Chile', address: 'enviodigital@bancochile.cl' },
    subject: withdrawal ? 'Giro con Tarjeta de Débito' : 'Cargo en Cuenta',
    html: page(
      'Valeria Duarte:',
      withdrawal
        ? `Te informamos que se ha realizado un giro en Cajero por ${amount} con cargo a Cuenta ****5521 el ${when}.`
        : `Te informamos que se ha realizado una compra por ${amount} con cargo a Cuenta ****5521 en ${who} el ${when}.`,
      [],
      'Este aviso depende de tus preferencias.',
    ),
  }
}
