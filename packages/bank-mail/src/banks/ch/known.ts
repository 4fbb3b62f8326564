import type { Bank } from '../../template/types.ts'
import { GERMAN } from '../german-templates.ts'
import { knownBySender } from '../known-by-sender.ts'
import { SWISS } from './shared-templates.ts'

const ALL = [...SWISS, ...GERMAN]

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('CH', 'postfinance', 'PostFinance', ['postfinance.ch'], ['postfinance'], ALL),
  knownBySender(
    'CH',
    'raiffeisen-schweiz',
    'Raiffeisen Schweiz',
    ['raiffeisen.ch'],
    ['raiffeisen schweiz'],
    ALL,
  ),
  knownBySender('CH', 'zkb', 'Zürcher Kantonalbank', ['zkb.ch'], ['zurcher kantonalbank'], ALL),
  knownBySender('CH', 'twint', 'TWINT', ['twint.ch'], ['twint'], ALL),
  knownBySender('CH', 'viseca', 'Viseca', ['viseca.ch', 'one-digitalservice.ch'], ['viseca'], ALL),
  knownBySender('CH', 'swisscard', 'Swisscard', ['swisscard.ch'], ['swisscard'], ALL),
  knownBySender('CH', 'cembra', 'Cembra', ['cembra.ch'], ['cembra'], ALL),
  knownBySender('CH', 'neon-switzerland', 'neon', ['neon-free.ch'], ['neon switzerland'], ALL),
  knownBySender('CH', 'migros-bank', 'Migros Bank', ['migrosbank.ch'], ['migros bank'], ALL),
  knownBySender('CH', 'bank-cler', 'Bank Cler', ['cler.ch'], ['bank cler'], ALL),
  knownBySender('CH', 'cornercard', 'Cornèrcard', ['cornercard.ch'], ['cornercard'], ALL),
]
