import type { Bank } from '../../template/types.ts'
import { GERMAN } from '../german-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'AT',
    'erste-sparkasse',
    'Erste Bank und Sparkasse',
    ['erstebank.at', 'sparkasse.at'],
    ['erste bank und sparkasse'],
    GERMAN,
  ),
  knownBySender('AT', 'bawag', 'BAWAG', ['bawag.at', 'easybank.at'], ['bawag', 'easybank'], GERMAN),
  knownBySender(
    'AT',
    'raiffeisen-at',
    'Raiffeisen Österreich',
    ['raiffeisen.at'],
    ['raiffeisen osterreich'],
    GERMAN,
  ),
  knownBySender('AT', 'bank-austria', 'Bank Austria', ['bankaustria.at'], ['bank austria'], GERMAN),
]
