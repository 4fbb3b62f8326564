import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'TR',
    'garanti-bbva',
    'Garanti BBVA',
    ['garantibbva.com.tr'],
    ['garanti bbva'],
    REFUSALS,
  ),
  knownBySender(
    'TR',
    'is-bankasi',
    'Türkiye İş Bankası',
    ['isbank.com.tr'],
    ['is bankasi'],
    REFUSALS,
  ),
  knownBySender('TR', 'yapi-kredi', 'Yapı Kredi', ['yapikredi.com.tr'], ['yapi kredi'], REFUSALS),
  knownBySender(
    'TR',
    'ziraat',
    'Ziraat Bankası',
    ['ziraatbank.com.tr'],
    ['ziraat bankasi'],
    REFUSALS,
  ),
  knownBySender(
    'TR',
    'kuveyt-turk',
    'Kuveyt Türk',
    ['kuveytturk.com.tr'],
    ['kuveyt turk'],
    REFUSALS,
  ),
]
