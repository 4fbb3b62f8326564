import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { SAUDI } from './shared-templates.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'SA',
    'al-rajhi',
    'Al Rajhi Bank',
    ['alrajhibank.com.sa', 'alrajhibank.com'],
    ['al rajhi bank'],
    SAUDI,
  ),
  knownBySender('SA', 'snb', 'Saudi National Bank', ['alahli.com'], ['saudi national bank'], SAUDI),
  knownBySender('SA', 'alinma', 'Alinma Bank', ['alinma.com'], ['alinma bank'], SAUDI),
  knownBySender('SA', 'sab', 'SAB', ['sab.com', 'sabb.com'], ['saudi awwal bank'], SAUDI),
  knownBySender('SA', 'riyad-bank', 'Riyad Bank', ['riyadbank.com'], ['riyad bank'], SAUDI),
  knownBySender(
    'SA',
    'stc-bank',
    'STC Bank',
    ['stcbank.com.sa', 'stcpay.com.sa'],
    ['stc bank', 'stc pay'],
    SAUDI,
  ),
  knownBySender('SA', 'd360', 'D360 Bank', ['d360.com'], ['d360 bank'], SAUDI),
]
