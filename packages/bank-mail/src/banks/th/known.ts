import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('TH', COMMON)

/** Banks whose receipts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('bangkok-bank', 'Bangkok Bank', ['bangkokbank.com'], ['bangkok bank', 'bualuang mbanking']),
  known(
    'krungthai',
    'Krungthai',
    ['krungthai.com', 'ktb.co.th'],
    ['krungthai bank', 'krungthai next'],
  ),
  known('krungsri', 'Krungsri', ['krungsri.com'], ['krungsri', 'bank of ayudhya']),
  known('ttb', 'ttb', ['ttbbank.com'], ['tmbthanachart']),
  known('ktc', 'KTC', ['ktc.co.th'], ['krungthai card']),
  known('uob-thailand', 'UOB Thailand', ['uob.co.th'], ['uob thailand']),
  known('lh-bank', 'LH Bank', ['lhbank.co.th'], ['lh bank', 'lhb you']),
  known('truemoney', 'TrueMoney', ['truemoney.com'], ['truemoney wallet']),
]
