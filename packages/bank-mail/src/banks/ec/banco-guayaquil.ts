import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

/** The sender of the alerts advertises concerts as well: what is bought is also said in the subject. */
export const bancoGuayaquil: Bank = {
  ...knownBySender(
    'EC',
    'banco-guayaquil',
    'Banco Guayaquil',
    ['bancoguayaquil.com'],
    ['banco guayaquil'],
  ),
  templates: [
    {
      id: 'tickets',
      when: ['(compra|reserva|adquiere) (tus|tu) (entradas|boletos|pasajes|viaje)'],
      ignored: 'marketing',
    },
    ...SPANISH_ALERTS,
  ],
}
