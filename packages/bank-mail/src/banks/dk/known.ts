import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('DK', 'danske-bank', 'Danske Bank', ['danskebank.dk'], ['danske bank'], REFUSALS),
  knownBySender('DK', 'nordea-dk', 'Nordea Danmark', ['nordea.dk'], ['nordea danmark'], REFUSALS),
  knownBySender('DK', 'jyske-bank', 'Jyske Bank', ['jyskebank.dk'], ['jyske bank'], REFUSALS),
  knownBySender('DK', 'lunar', 'Lunar', ['lunar.app'], ['lunar bank'], REFUSALS),
]
