import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'PE',
    'interbank',
    'Interbank',
    ['interbank.pe', 'interbank.com.pe'],
    ['interbank'],
  ),
  knownBySender(
    'PE',
    'scotiabank-peru',
    'Scotiabank Perú',
    ['scotiabank.com.pe'],
    ['scotiabank peru'],
  ),
  knownBySender('PE', 'banbif', 'BanBif', ['banbif.com.pe'], ['banbif']),
  knownBySender(
    'PE',
    'banco-pichincha-peru',
    'Banco Pichincha Perú',
    ['pichincha.pe'],
    ['banco pichincha peru'],
  ),
  knownBySender(
    'PE',
    'banco-falabella-peru',
    'Banco Falabella Perú',
    ['bancofalabella.pe', 'bancofalabella.com.pe'],
    ['banco falabella peru'],
  ),
  knownBySender(
    'PE',
    'banco-ripley-peru',
    'Banco Ripley Perú',
    ['bancoripley.com.pe'],
    ['banco ripley peru'],
  ),
  knownBySender('PE', 'mibanco', 'Mibanco', ['mibanco.com.pe'], ['mibanco']),
]
