import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'NL',
  `
    bunq; bunq; bunq.com; bunq; decimal=either
    paypal-nederland; PayPal Nederland; paypal.nl; paypal nederland
    ing-nl; ING Nederland; ing.nl; ing bank nederland
    abn-amro; ABN AMRO; abnamro.nl nl.abnamro.com; abn amro
    rabobank; Rabobank; rabobank.nl; rabobank
    ics-cards; ICS; icscards.nl; international card services
    asn-bank; ASN Bank; asnbank.nl snsbank.nl; asn bank, sns bank
    knab; Knab; knab.nl; knab bank
  `,
)
