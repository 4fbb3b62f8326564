import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('QA', 'qnb', 'QNB', ['qnb.com'], ['qatar national bank']),
  knownBySender('QA', 'cbq', 'Commercial Bank of Qatar', ['cbq.qa'], ['commercial bank of qatar']),
  knownBySender('QA', 'doha-bank', 'Doha Bank', ['dohabank.com.qa', 'dohabank.qa'], ['doha bank']),
  knownBySender('QA', 'qib', 'QIB', ['qib.com.qa'], ['qatar islamic bank']),
]
