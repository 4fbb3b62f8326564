import type { Bank } from '../../template/types.ts'
import { GERMAN } from '../german-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('CH', 'postfinance', 'PostFinance', ['postfinance.ch'], ['postfinance'], GERMAN),
  knownBySender('CH', 'ubs', 'UBS', ['ubs.com'], ['ubs switzerland'], GERMAN),
  knownBySender(
    'CH',
    'raiffeisen-schweiz',
    'Raiffeisen Schweiz',
    ['raiffeisen.ch'],
    ['raiffeisen schweiz'],
    GERMAN,
  ),
  knownBySender('CH', 'zkb', 'Zürcher Kantonalbank', ['zkb.ch'], ['zurcher kantonalbank']),
  knownBySender('CH', 'twint', 'TWINT', ['twint.ch'], ['twint'], GERMAN),
  knownBySender(
    'CH',
    'viseca',
    'Viseca',
    ['viseca.ch', 'one-digitalservice.ch'],
    ['viseca'],
    GERMAN,
  ),
  knownBySender('CH', 'swisscard', 'Swisscard', ['swisscard.ch'], ['swisscard'], GERMAN),
  knownBySender('CH', 'cembra', 'Cembra', ['cembra.ch'], ['cembra']),
  knownBySender('CH', 'neon-switzerland', 'neon', ['neon-free.ch'], ['neon switzerland'], GERMAN),
  knownBySender('CH', 'yuh', 'Yuh', ['yuh.com'], ['yuh']),
  knownBySender('CH', 'migros-bank', 'Migros Bank', ['migrosbank.ch'], ['migros bank']),
]
