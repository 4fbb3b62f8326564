import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('DK', 'danske-bank', 'Danske Bank', ['danskebank.dk'], ['danske bank']),
  knownBySender('DK', 'nordea-dk', 'Nordea Danmark', ['nordea.dk'], ['nordea danmark']),
  knownBySender('DK', 'jyske-bank', 'Jyske Bank', ['jyskebank.dk'], ['jyske bank']),
  knownBySender('DK', 'lunar', 'Lunar', ['lunar.app'], ['lunar bank']),
]
