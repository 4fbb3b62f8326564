import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'DK',
  `
    danske-bank; Danske Bank; danskebank.dk; danske bank
    nordea-dk; Nordea Danmark; nordea.dk; nordea danmark
    jyske-bank; Jyske Bank; jyskebank.dk; jyske bank
    lunar; Lunar; lunar.app; lunar bank
  `,
)
