import type { Bank, Template } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from '../us/shared-templates.ts'
import { FRENCH_CANADIAN } from './french-canadian-templates.ts'

/** Its mails come in English and in French, which writes a comma before the cents. */
function bilingual(bank: Bank): Bank {
  return { ...bank, decimal: 'either' }
}

const PACIFIC = 'America/Vancouver'

/** A deposit that has begun; another mail tells when it has arrived. */
const ON_THE_WAY: Template = {
  id: 'on-the-way',
  when: ['your (deposit|transfer) {_}is on (the|its) way'],
  ignored: 'reminder',
}

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  bilingual(
    knownBySender(
      'CA',
      'td-canada',
      'TD Canada Trust',
      ['td.com'],
      ['td canada trust', 'td credit card'],
      FRENCH_CANADIAN,
    ),
  ),
  bilingual(knownBySender('CA', 'cibc', 'CIBC', ['cibc.com'], ['cibc'], FRENCH_CANADIAN)),
  knownBySender('CA', 'simplii', 'Simplii', ['simplii.com'], ['simplii financial'], COMMON),
  bilingual(
    knownBySender(
      'CA',
      'national-bank-of-canada',
      'National Bank of Canada',
      ['nbc.ca', 'bnc.ca'],
      ['national bank of canada', 'banque nationale'],
      FRENCH_CANADIAN,
    ),
  ),
  bilingual(
    knownBySender(
      'CA',
      'desjardins',
      'Desjardins',
      ['desjardins.com'],
      ['desjardins'],
      FRENCH_CANADIAN,
    ),
  ),
  {
    ...knownBySender('CA', 'eq-bank', 'EQ Bank', ['eqbank.ca'], ['eq bank'], COMMON),
    advertisers: ['marketing.eqbank.ca'],
  },
  {
    ...knownBySender(
      'CA',
      'wealthsimple',
      'Wealthsimple',
      ['wealthsimple.com'],
      ['wealthsimple'],
      [ON_THE_WAY, ...COMMON],
    ),
    advertisers: ['e-news.wealthsimple.com'],
  },
  knownBySender('CA', 'koho', 'KOHO', ['koho.ca'], ['koho'], COMMON),
  knownBySender(
    'CA',
    'neo-financial',
    'Neo Financial',
    ['neofinancial.com'],
    ['neo financial'],
    COMMON,
  ),
  knownBySender('CA', 'rogers-bank', 'Rogers Bank', ['rogersbank.com'], ['rogers bank'], COMMON),
  bilingual(
    knownBySender(
      'CA',
      'pc-financial',
      'PC Financial',
      ['pcfinancial.ca'],
      ['pc financial', 'services financiers le choix du président'],
      FRENCH_CANADIAN,
    ),
  ),
  knownBySender(
    'CA',
    'canadian-tire-bank',
    'Canadian Tire Bank',
    ['ctfs.com'],
    ['canadian tire bank', 'triangle mastercard'],
    COMMON,
  ),
  knownBySender('CA', 'brim', 'Brim Financial', ['brimfinancial.com'], ['brim financial'], COMMON),
  knownBySender(
    'CA',
    'laurentian-bank',
    'Laurentian Bank',
    ['laurentianbank.ca', 'banquelaurentienne.ca'],
    ['laurentian bank', 'banque laurentienne'],
  ),
  {
    ...knownBySender(
      'CA',
      'coast-capital',
      'Coast Capital',
      ['coastcapitalsavings.com'],
      ['coast capital savings'],
    ),
    timeZone: PACIFIC,
  },
  {
    ...knownBySender('CA', 'vancity', 'Vancity', ['vancity.com'], ['vancity']),
    timeZone: PACIFIC,
  },
  knownBySender('CA', 'meridian', 'Meridian', ['meridiancu.ca'], ['meridian credit union']),
  {
    ...knownBySender('CA', 'atb', 'ATB Financial', ['atb.com'], ['atb financial']),
    timeZone: 'America/Edmonton',
  },
  knownBySender('CA', 'oaken', 'Oaken Financial', ['oaken.com'], ['oaken financial']),
  knownBySender('CA', 'questrade', 'Questrade', ['questrade.com'], ['questrade']),
  knownBySender('CA', 'shakepay', 'Shakepay', ['shakepay.com'], ['shakepay']),
  knownBySender(
    'CA',
    'firstontario',
    'FirstOntario',
    ['firstontario.com'],
    ['firstontario credit union'],
  ),
  knownBySender('CA', 'duca', 'DUCA', ['duca.com'], ['duca credit union']),
]
