import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'GB',
    'barclays',
    'Barclays',
    ['barclays.co.uk', 'barclays.com'],
    ['barclays'],
    COMMON,
  ),
  knownBySender('GB', 'barclaycard', 'Barclaycard', ['barclaycard.co.uk'], ['barclaycard'], COMMON),
  knownBySender('GB', 'hsbc-uk', 'HSBC UK', ['hsbc.co.uk'], ['hsbc uk'], COMMON),
  knownBySender(
    'GB',
    'lloyds',
    'Lloyds Bank',
    ['lloydsbank.co.uk', 'lloydsbank.com'],
    ['lloyds bank'],
    COMMON,
  ),
  knownBySender('GB', 'natwest', 'NatWest', ['natwest.com'], ['natwest'], COMMON),
  knownBySender(
    'GB',
    'santander-uk',
    'Santander UK',
    ['santander.co.uk'],
    ['santander uk'],
    COMMON,
  ),
  knownBySender('GB', 'halifax', 'Halifax', ['halifax.co.uk'], ['halifax bank'], COMMON),
  knownBySender(
    'GB',
    'nationwide',
    'Nationwide',
    ['nationwide.co.uk'],
    ['nationwide building society'],
    COMMON,
  ),
  knownBySender('GB', 'monzo', 'Monzo', ['monzo.com'], ['monzo']),
  knownBySender('GB', 'starling', 'Starling Bank', ['starlingbank.com'], ['starling bank']),
  knownBySender('GB', 'tsb', 'TSB', ['tsb.co.uk'], ['tsb bank'], COMMON),
  knownBySender(
    'GB',
    'first-direct',
    'first direct',
    ['firstdirect.com'],
    ['first direct bank'],
    COMMON,
  ),
  knownBySender('GB', 'chase-uk', 'Chase UK', ['chase.co.uk'], ['chase uk']),
  knownBySender(
    'GB',
    'co-operative-bank',
    'Co-operative Bank',
    ['co-operativebank.co.uk'],
    ['co-operative bank'],
  ),
  knownBySender('GB', 'virgin-money', 'Virgin Money', ['virginmoney.com'], ['virgin money']),
]
