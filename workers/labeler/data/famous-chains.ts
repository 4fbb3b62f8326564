/**
 * Our own list of chains, brands and services: those that are no shops on a map, and those that
 * matter most. In the format of `CHAINS`, which gives way to it.
 */
import { nameLines } from './famous-chains/name-list.ts'
import { ONLINE_NAMES } from './famous-chains/online.ts'

export const FAMOUS_CHAINS = nameLines([ONLINE_NAMES])
