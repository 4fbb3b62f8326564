/** The alerts that Spanish-speaking banks word alike: "compra por $… en … con tu tarjeta terminada en …". */
import type { IgnoringTemplate } from '../template/types.ts'

/** A purchase for which there was no money, in words that the first refusals do not know. */
export const REJECTED: IgnoringTemplate = {
  id: 'rejected',
  when: [
    'se (rechazó|declinó|denegó|negó)|(falta de|sin) (fondos|saldo|cupo)|faltan fondos|(fondos|saldo|cupo) insuficiente[s]',
  ],
  unless: ['devol~|reembols~|reintegr~'],
  ignored: 'declined',
}

/** What could be paid in instalments, or lent: an invitation that names the amount of a purchase. */
export const OFFER: IgnoringTemplate = {
  id: 'offer',
  when: [
    '(podés|puedes|puede) (pagar|pasar|diferir) {_}(compra|consumo)|(pasa|pasá|difiere|diferí) a cuotas|aumento de cupo|(avance|préstamo|crédito) {_}(preaprobado|pre-aprobado|aprobado de hasta)',
  ],
  unless: ['realizaste|hiciste|se realizó|compraste|recibiste|transferiste|retiraste'],
  ignored: 'marketing',
}
