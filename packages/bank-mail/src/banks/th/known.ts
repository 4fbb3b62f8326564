import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'TH',
    `
      krungthai; Krungthai; krungthai.com ktb.co.th; krungthai bank, krungthai next
    `,
    COMMON,
  ),
  ...knownBanks(
    'TH',
    `
      kasikornbank; KASIKORNBANK; kasikornbank.com; kasikornbank, k plus
      bangkok-bank; Bangkok Bank; bangkokbank.com; bangkok bank, bualuang mbanking
      krungsri; Krungsri; krungsri.com; krungsri, bank of ayudhya
      ttb; ttb; ttbbank.com; tmbthanachart
      ktc; KTC; ktc.co.th; krungthai card
      uob-thailand; UOB Thailand; uob.co.th; uob thailand
      lh-bank; LH Bank; lhbank.co.th; lh bank, lhb you
      truemoney; TrueMoney; truemoney.com; truemoney wallet
    `,
  ),
]
