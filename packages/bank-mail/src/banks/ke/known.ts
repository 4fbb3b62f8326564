import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'KE',
  `
    m-pesa; M-PESA; safaricom.co.ke safaricom.com; m-pesa
    equity-kenya; Equity Bank; equitybank.co.ke equitybankgroup.com; equity bank kenya
    kcb; KCB; kcbgroup.com kcb.co.ke; kcb bank
    im-bank; I&M Bank; imbank.co.ke imbankgroup.com; i&m bank
    ncba; NCBA; ncbagroup.com; ncba bank
  `,
)
