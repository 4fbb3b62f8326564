import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('EC', 'banco-pichincha', 'Banco Pichincha', ['pichincha.com'], ['banco pichincha']),
  knownBySender(
    'EC',
    'banco-guayaquil',
    'Banco Guayaquil',
    ['bancoguayaquil.com'],
    ['banco guayaquil'],
  ),
  knownBySender(
    'EC',
    'produbanco',
    'Produbanco',
    ['produbanco.com', 'produbanco.com.ec'],
    ['produbanco'],
  ),
  knownBySender(
    'EC',
    'banco-del-pacifico',
    'Banco del Pacífico',
    ['pacifico.fin.ec', 'bancodelpacifico.com'],
    ['banco del pacifico'],
  ),
  knownBySender(
    'EC',
    'banco-bolivariano',
    'Banco Bolivariano',
    ['bolivariano.com', 'bolivariano.fin.ec'],
    ['banco bolivariano'],
  ),
  knownBySender(
    'EC',
    'banco-internacional-ecuador',
    'Banco Internacional',
    ['bancointernacional.com.ec'],
    ['banco internacional ecuador'],
  ),
  knownBySender(
    'EC',
    'diners-club-ecuador',
    'Diners Club Ecuador',
    ['dinersclub.com.ec'],
    ['diners club del ecuador'],
  ),
]
