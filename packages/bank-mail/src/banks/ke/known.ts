import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'KE',
    'equity-kenya',
    'Equity Bank',
    ['equitybank.co.ke', 'equitybankgroup.com'],
    ['equity bank kenya'],
  ),
  knownBySender('KE', 'kcb', 'KCB', ['kcbgroup.com', 'kcb.co.ke'], ['kcb bank']),
  knownBySender('KE', 'im-bank', 'I&M Bank', ['imbank.co.ke', 'imbankgroup.com'], ['i&m bank']),
  knownBySender('KE', 'ncba', 'NCBA', ['ncbagroup.com'], ['ncba bank']),
]
