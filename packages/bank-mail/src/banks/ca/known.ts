import type { Bank } from '../../template/types.ts'
import { FRENCH } from '../french-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('CA', 'td-canada', 'TD Canada Trust', ['td.com'], ['td canada trust']),
  knownBySender(
    'CA',
    'rbc',
    'RBC',
    ['rbc.com', 'royalbank.com'],
    ['rbc royal bank', 'royal bank of canada'],
  ),
  knownBySender('CA', 'bmo', 'BMO', ['bmo.com'], ['bank of montreal', 'bmo']),
  knownBySender('CA', 'cibc', 'CIBC', ['cibc.com'], ['cibc']),
  knownBySender('CA', 'tangerine', 'Tangerine', ['tangerine.ca'], ['tangerine bank']),
  knownBySender('CA', 'simplii', 'Simplii', ['simplii.com'], ['simplii financial']),
  knownBySender(
    'CA',
    'national-bank-of-canada',
    'National Bank of Canada',
    ['nbc.ca', 'bnc.ca'],
    ['national bank of canada', 'banque nationale'],
    FRENCH,
  ),
  knownBySender('CA', 'desjardins', 'Desjardins', ['desjardins.com'], ['desjardins'], FRENCH),
  knownBySender('CA', 'eq-bank', 'EQ Bank', ['eqbank.ca'], ['eq bank']),
  knownBySender('CA', 'wealthsimple', 'Wealthsimple', ['wealthsimple.com'], ['wealthsimple']),
  knownBySender('CA', 'koho', 'KOHO', ['koho.ca'], ['koho']),
  knownBySender('CA', 'neo-financial', 'Neo Financial', ['neofinancial.com'], ['neo financial']),
  knownBySender('CA', 'rogers-bank', 'Rogers Bank', ['rogersbank.com'], ['rogers bank']),
  knownBySender('CA', 'pc-financial', 'PC Financial', ['pcfinancial.ca'], ['pc financial']),
  knownBySender('CA', 'mbna-canada', 'MBNA Canada', ['mbna.ca'], ['mbna']),
]
