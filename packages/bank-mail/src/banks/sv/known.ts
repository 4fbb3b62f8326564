import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'SV',
    'davivienda-sv',
    'Davivienda El Salvador',
    ['davivienda.com.sv'],
    ['davivienda el salvador'],
  ),
  knownBySender(
    'SV',
    'promerica-sv',
    'Promerica El Salvador',
    ['promerica.com.sv'],
    ['banco promerica el salvador'],
  ),
  knownBySender(
    'SV',
    'atlantida-sv',
    'Banco Atlántida El Salvador',
    ['bancoatlantida.com.sv'],
    ['banco atlantida el salvador'],
  ),
]
