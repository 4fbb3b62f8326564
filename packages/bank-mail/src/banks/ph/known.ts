import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('PH', 'bpi', 'BPI', ['bpi.com.ph'], ['bank of the philippine islands']),
  knownBySender('PH', 'bdo', 'BDO', ['bdo.com.ph'], ['bdo unibank']),
  knownBySender('PH', 'metrobank', 'Metrobank', ['metrobank.com.ph'], ['metrobank']),
  knownBySender(
    'PH',
    'unionbank-ph',
    'UnionBank',
    ['unionbankph.com'],
    ['unionbank of the philippines'],
  ),
  knownBySender(
    'PH',
    'rcbc',
    'RCBC',
    ['rcbc.com'],
    ['rizal commercial banking corporation', 'rcbc'],
  ),
  knownBySender(
    'PH',
    'security-bank',
    'Security Bank',
    ['securitybank.com.ph'],
    ['security bank corporation'],
  ),
  knownBySender('PH', 'landbank', 'LANDBANK', ['landbank.com'], ['land bank of the philippines']),
  knownBySender('PH', 'gcash', 'GCash', ['gcash.com'], ['gcash']),
  knownBySender('PH', 'maya', 'Maya', ['maya.ph', 'paymaya.com'], ['maya philippines']),
  knownBySender('PH', 'eastwest', 'EastWest', ['eastwestbanker.com'], ['eastwest bank']),
  knownBySender('PH', 'gotyme', 'GoTyme', ['gotyme.com.ph'], ['gotyme bank']),
]
