import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'GB',
  `
    curve; Curve; imaginecurve.com curve.com; curve card
    revolut; Revolut; revolut.com; revolut
    wise; Wise; wise.com transferwise.com; wise payments
    barclays; Barclays; barclays.co.uk barclays.com; barclays
    barclaycard; Barclaycard; barclaycard.co.uk; barclaycard
    hsbc-uk; HSBC UK; hsbc.co.uk; hsbc uk
    lloyds; Lloyds Bank; lloydsbank.co.uk lloydsbank.com; lloyds bank
    natwest; NatWest; natwest.com; natwest
    santander-uk; Santander UK; santander.co.uk; santander uk
    halifax; Halifax; halifax.co.uk; halifax bank
    nationwide; Nationwide; nationwide.co.uk; nationwide building society
    monzo; Monzo; monzo.com; monzo
    starling; Starling Bank; starlingbank.com; starling bank
    tsb; TSB; tsb.co.uk; tsb bank
    first-direct; first direct; firstdirect.com; first direct bank
    chase-uk; Chase UK; chase.co.uk; chase uk
    co-operative-bank; Co-operative Bank; co-operativebank.co.uk; co-operative bank
    virgin-money; Virgin Money; virginmoney.com; virgin money
  `,
)
