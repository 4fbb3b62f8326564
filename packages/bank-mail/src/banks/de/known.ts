import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('DE', 'sparkasse', 'Sparkasse', ['sparkasse.de'], ['sparkasse']),
  knownBySender('DE', 'deutsche-bank', 'Deutsche Bank', ['deutsche-bank.de'], ['deutsche bank']),
  knownBySender(
    'DE',
    'commerzbank',
    'Commerzbank',
    ['commerzbank.com', 'commerzbank.de'],
    ['commerzbank'],
  ),
  knownBySender(
    'DE',
    'ing-deutschland',
    'ING Deutschland',
    ['ing.de', 'ing-diba.de'],
    ['ing-diba'],
  ),
  knownBySender('DE', 'dkb', 'DKB', ['dkb.de'], ['deutsche kreditbank']),
  knownBySender('DE', 'n26', 'N26', ['n26.com'], ['n26']),
  knownBySender('DE', 'comdirect', 'comdirect', ['comdirect.de'], ['comdirect']),
  knownBySender('DE', 'postbank', 'Postbank', ['postbank.de'], ['postbank']),
  knownBySender('DE', 'volksbank', 'Volksbank', ['vr.de'], ['volksbank', 'raiffeisenbank']),
  knownBySender(
    'DE',
    'hypovereinsbank',
    'HypoVereinsbank',
    ['hypovereinsbank.de', 'unicredit.de'],
    ['hypovereinsbank'],
  ),
  knownBySender('DE', 'targobank', 'TARGOBANK', ['targobank.de'], ['targobank']),
  knownBySender('DE', 'consorsbank', 'Consorsbank', ['consorsbank.de'], ['consorsbank']),
  knownBySender(
    'DE',
    'trade-republic',
    'Trade Republic',
    ['traderepublic.com'],
    ['trade republic'],
  ),
  knownBySender('DE', 'c24', 'C24 Bank', ['c24.de'], ['c24 bank']),
]
