import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('SE', 'swedbank', 'Swedbank', ['swedbank.se'], ['swedbank'], REFUSALS),
  knownBySender('SE', 'seb', 'SEB', ['seb.se'], ['skandinaviska enskilda banken'], REFUSALS),
  knownBySender(
    'SE',
    'handelsbanken',
    'Handelsbanken',
    ['handelsbanken.se'],
    ['handelsbanken'],
    REFUSALS,
  ),
  knownBySender('SE', 'nordea-se', 'Nordea Sverige', ['nordea.se'], ['nordea bank abp'], REFUSALS),
  knownBySender('SE', 'klarna', 'Klarna', ['klarna.com', 'klarna.se'], ['klarna bank'], REFUSALS),
]
