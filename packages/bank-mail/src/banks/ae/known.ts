import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { EMIRATES_NBD } from './shared-templates.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'AE',
    'emirates-nbd',
    'Emirates NBD',
    ['emiratesnbd.com', 'emiratesnbd.ae'],
    ['emirates nbd'],
    EMIRATES_NBD,
  ),
  knownBySender('AE', 'liv', 'Liv', ['liv.me'], ['liv digital bank'], EMIRATES_NBD),
  knownBySender(
    'AE',
    'dib',
    'Dubai Islamic Bank',
    ['dib.ae', 'alislami.ae'],
    ['dubai islamic bank'],
  ),
  knownBySender('AE', 'adib', 'ADIB', ['adib.com', 'adib.ae'], ['abu dhabi islamic bank']),
  knownBySender('AE', 'rakbank', 'RAKBANK', ['rakbank.ae'], ['rakbank']),
  knownBySender('AE', 'cbd', 'Commercial Bank of Dubai', ['cbd.ae'], ['commercial bank of dubai']),
  knownBySender('AE', 'hsbc-uae', 'HSBC UAE', ['hsbc.ae', 'hsbc.com.ae'], ['hsbc uae']),
]
