import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('NL', 'ing-nl', 'ING Nederland', ['ing.nl'], ['ing bank nederland']),
  knownBySender('NL', 'abn-amro', 'ABN AMRO', ['abnamro.nl', 'nl.abnamro.com'], ['abn amro']),
  knownBySender('NL', 'rabobank', 'Rabobank', ['rabobank.nl'], ['rabobank']),
  knownBySender('NL', 'ics-cards', 'ICS', ['icscards.nl'], ['international card services']),
  knownBySender(
    'NL',
    'asn-bank',
    'ASN Bank',
    ['asnbank.nl', 'snsbank.nl'],
    ['asn bank', 'sns bank'],
  ),
  knownBySender('NL', 'knab', 'Knab', ['knab.nl'], ['knab bank']),
]
