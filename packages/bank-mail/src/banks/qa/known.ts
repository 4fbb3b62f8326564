import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'QA',
  `
    qnb; QNB; qnb.com; qatar national bank
    cbq; Commercial Bank of Qatar; cbq.qa; commercial bank of qatar
    doha-bank; Doha Bank; dohabank.com.qa dohabank.qa; doha bank
    qib; QIB; qib.com.qa; qatar islamic bank
  `,
)
