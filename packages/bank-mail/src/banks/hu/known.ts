import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'HU',
  `
    otp-bank; OTP Bank; otpbank.hu otp.hu; otpdirekt, otp bank
    erste-hu; Erste Bank Hungary; erstebank.hu; erste bank hungary
    kh-bank; K&H; kh.hu; k&h bank
  `,
)
