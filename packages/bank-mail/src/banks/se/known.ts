import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'SE',
  `
    swedbank; Swedbank; swedbank.se; swedbank
    seb; SEB; seb.se; skandinaviska enskilda banken
    handelsbanken; Handelsbanken; handelsbanken.se; handelsbanken
    nordea-se; Nordea Sverige; nordea.se; nordea bank abp
    klarna; Klarna; klarna.com klarna.se; klarna bank
  `,
)
