import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'AE',
  `
    adcb; ADCB; adcb.com; adcb
    emirates-islamic; Emirates Islamic; emiratesislamic.ae emiratesislamic.com emiratesislamicbank.ae; emirates islamic
    fab; First Abu Dhabi Bank; bankfab.com bankfab.ae fab.com; first abu dhabi bank
    mashreq; Mashreq; mashreq.com mashreqbank.com; mashreq
    wio; Wio; wio.io; wio personal
    emirates-nbd; Emirates NBD; emiratesnbd.com emiratesnbd.ae; emirates nbd
    liv; Liv; liv.me; liv digital bank
    dib; Dubai Islamic Bank; dib.ae alislami.ae; dubai islamic bank
    adib; ADIB; adib.com adib.ae; abu dhabi islamic bank
    rakbank; RAKBANK; rakbank.ae; rakbank
    cbd; Commercial Bank of Dubai; cbd.ae; commercial bank of dubai
    hsbc-uae; HSBC UAE; hsbc.ae hsbc.com.ae; hsbc uae
  `,
)
