import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('SE', 'swedbank', 'Swedbank', ['swedbank.se'], ['swedbank']),
  knownBySender('SE', 'seb', 'SEB', ['seb.se'], ['skandinaviska enskilda banken']),
  knownBySender('SE', 'handelsbanken', 'Handelsbanken', ['handelsbanken.se'], ['handelsbanken']),
  knownBySender('SE', 'nordea-se', 'Nordea Sverige', ['nordea.se'], ['nordea bank abp']),
  knownBySender('SE', 'klarna', 'Klarna', ['klarna.com', 'klarna.se'], ['klarna bank']),
]
