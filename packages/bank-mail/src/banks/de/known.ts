import type { Bank } from '../../template/types.ts'
import { GERMAN } from '../german-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('DE', 'sparkasse', 'Sparkasse', ['sparkasse.de'], ['sparkasse'], GERMAN),
  knownBySender(
    'DE',
    'deutsche-bank',
    'Deutsche Bank',
    ['deutsche-bank.de'],
    ['deutsche bank'],
    GERMAN,
  ),
  knownBySender(
    'DE',
    'commerzbank',
    'Commerzbank',
    ['commerzbank.com', 'commerzbank.de'],
    ['commerzbank'],
    GERMAN,
  ),
  knownBySender(
    'DE',
    'ing-deutschland',
    'ING Deutschland',
    ['ing.de', 'ing-diba.de'],
    ['ing-diba'],
    GERMAN,
  ),
  knownBySender('DE', 'dkb', 'DKB', ['dkb.de'], ['deutsche kreditbank'], GERMAN),
  knownBySender('DE', 'n26', 'N26', ['n26.com'], ['n26'], GERMAN),
  knownBySender('DE', 'comdirect', 'comdirect', ['comdirect.de'], ['comdirect'], GERMAN),
  knownBySender('DE', 'postbank', 'Postbank', ['postbank.de'], ['postbank'], GERMAN),
  knownBySender('DE', 'volksbank', 'Volksbank', ['vr.de'], ['volksbank', 'raiffeisenbank'], GERMAN),
  knownBySender(
    'DE',
    'hypovereinsbank',
    'HypoVereinsbank',
    ['hypovereinsbank.de', 'unicredit.de'],
    ['hypovereinsbank'],
  ),
  knownBySender('DE', 'targobank', 'TARGOBANK', ['targobank.de'], ['targobank']),
  knownBySender('DE', 'consorsbank', 'Consorsbank', ['consorsbank.de'], ['consorsbank'], GERMAN),
  knownBySender(
    'DE',
    'trade-republic',
    'Trade Republic',
    ['traderepublic.com'],
    ['trade republic'],
    GERMAN,
  ),
  knownBySender('DE', 'c24', 'C24 Bank', ['c24.de'], ['c24 bank'], GERMAN),
  knownBySender('DE', 'vivid', 'Vivid', ['vivid.money'], ['vivid money'], GERMAN),
]
