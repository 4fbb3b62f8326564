import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('PA', 'banistmo', 'Banistmo', ['banistmo.com'], ['banistmo']),
  knownBySender('PA', 'global-bank', 'Global Bank', ['globalbank.com.pa'], ['global bank panama']),
  knownBySender('PA', 'multibank', 'Multibank', ['multibank.com.pa'], ['multibank']),
  knownBySender(
    'PA',
    'caja-de-ahorros',
    'Caja de Ahorros',
    ['cajadeahorros.com.pa'],
    ['caja de ahorros panama'],
  ),
  knownBySender(
    'PA',
    'credicorp-bank',
    'Credicorp Bank',
    ['credicorpbank.com'],
    ['credicorp bank'],
  ),
]
