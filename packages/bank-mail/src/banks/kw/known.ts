import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'KW',
  `
    nbk; National Bank of Kuwait; nbk.com; national bank of kuwait
    kfh; Kuwait Finance House; kfh.com; kuwait finance house
    boubyan; Boubyan Bank; bankboubyan.com; boubyan bank
    burgan; Burgan Bank; burgan.com; burgan bank
  `,
)
