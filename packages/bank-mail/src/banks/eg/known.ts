import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'EG',
  `
    cib; CIB; cibeg.com cib.eg; commercial international bank
    nbe; National Bank of Egypt; nbe.com.eg; national bank of egypt
    qnb-egypt; QNB Egypt; qnb.com.eg qnbalahli.com; qnb egypt, qnb alahli
    banque-misr; Banque Misr; banquemisr.com; banque misr
  `,
)
