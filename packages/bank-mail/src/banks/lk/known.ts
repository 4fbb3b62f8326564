import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'LK',
  `
    commercial-bank-of-ceylon; Commercial Bank of Ceylon; combank.lk combank.net; commercial bank of ceylon, combank
    hnb; Hatton National Bank; hnb.lk hnb.net; hatton national bank, hnb sms alert
    sampath-bank; Sampath Bank; sampath.lk; sampath bank
    nations-trust-bank; Nations Trust Bank; nationstrust.com americanexpress.lk; nations trust bank
    seylan-bank; Seylan Bank; seylan.lk; seylan bank
    ndb; NDB Bank; ndbbank.com; national development bank
    dfcc-bank; DFCC Bank; dfccbank.com dfcc.lk; dfcc bank
    bank-of-ceylon; Bank of Ceylon; boc.lk; bank of ceylon
    peoples-bank; People’s Bank; peoplesbank.lk; people's bank
    nsb-sri-lanka; National Savings Bank; nsb.lk; national savings bank
  `,
)
