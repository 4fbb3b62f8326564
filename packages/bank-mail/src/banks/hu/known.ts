import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'HU',
    'erste-hu',
    'Erste Bank Hungary',
    ['erstebank.hu'],
    ['erste bank hungary'],
    REFUSALS,
  ),
  knownBySender('HU', 'kh-bank', 'K&H', ['kh.hu'], ['k&h bank'], REFUSALS),
]
