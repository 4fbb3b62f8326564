import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('NP', 'nic-asia', 'NIC ASIA Bank', ['nicasiabank.com'], ['nic asia']),
  knownBySender(
    'NP',
    'everest-bank',
    'Everest Bank',
    ['ebl.com.np', 'everestbankltd.com'],
    ['everest bank'],
  ),
  knownBySender(
    'NP',
    'global-ime-bank',
    'Global IME Bank',
    ['globalimebank.com', 'gibl.com.np'],
    ['global ime bank'],
  ),
  knownBySender(
    'NP',
    'himalayan-bank',
    'Himalayan Bank',
    ['himalayanbank.com'],
    ['himalayan bank'],
  ),
  knownBySender(
    'NP',
    'siddhartha-bank',
    'Siddhartha Bank',
    ['siddharthabank.com'],
    ['siddhartha bank'],
  ),
  knownBySender('NP', 'nmb-bank', 'NMB Bank', ['nmb.com.np'], ['nmb bank']),
  knownBySender('NP', 'khalti', 'Khalti', ['khalti.com'], ['khalti']),
]
