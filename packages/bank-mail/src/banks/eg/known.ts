import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('EG', 'nbe', 'National Bank of Egypt', ['nbe.com.eg'], ['national bank of egypt']),
  knownBySender(
    'EG',
    'qnb-egypt',
    'QNB Egypt',
    ['qnb.com.eg', 'qnbalahli.com'],
    ['qnb egypt', 'qnb alahli'],
  ),
  knownBySender('EG', 'banque-misr', 'Banque Misr', ['banquemisr.com'], ['banque misr']),
]
