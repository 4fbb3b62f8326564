/** Bancolombia's alerts: one sentence per kind. */
import type { DemoEvent, Letter } from '../event.ts'
import { colombianPesos, slashDate } from './format.ts'
import { page } from './layout.ts'

/** Who signs these alerts, and what stands small at their end. */
export const BANCOLOMBIA = {
  from: {
    name: 'Alertas y Notificaciones',
    address: 'alertasynotificaciones@an.notificacionesbancolombia.com',
  },
  small: 'Este aviso depende de tus preferencias.',
}

export function bancolombiaLetter(event: DemoEvent): Letter {
  return bancolombiaAlert(sentence(event))
}

/** An alert that tells this. */
export function bancolombiaAlert(told: string): Letter {
  const { from, small } = BANCOLOMBIA
  const subject = 'Alertas y Notificaciones'
  return { from, subject, html: page(subject, told, [], small) }
}

function sentence({ kind, amountMinor, who, date, time }: DemoEvent): string {
  const amount = `COP${colombianPesos(amountMinor)}`
  const day = slashDate(date)
  switch (kind) {
    case 'withdrawal':
      return `Bancolombia: Retiraste ${amount} en ${who} de tu T.Deb *7714 el ${day} a las ${time}.`
    case 'bill':
      return `Bancolombia: Pagaste ${amount} a ${who} desde tu producto *7714 el ${day} ${time}:20`
    case 'transfer_out':
      return `Bancolombia: VALERIA, transferiste ${amount} a la llave 3115550142 desde tu cuenta *7714 a ${who} el ${day} a las ${time}. Con Bre-b es de una y gratis.`
    case 'transfer_in':
      return `Bancolombia: VALERIA, recibiste una transferencia de ${who} por ${amount} en tu cuenta *7714 el ${day} a las ${time}.`
    case 'deposit':
      return `Bancolombia: VALERIA, recibiste un pago de nomina de ${who} por ${amount} en tu cuenta *7714 el ${day} a las ${time}.`
    default:
      return `Bancolombia: Compraste ${amount} en ${who} con tu T.Cred *6038, el ${day} a las ${time}.`
  }
}
