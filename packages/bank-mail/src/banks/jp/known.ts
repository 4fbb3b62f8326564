import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'JP',
    'smbc-card',
    'Sumitomo Mitsui Card',
    ['smbc-card.com', 'vpass.ne.jp'],
    ['三井住友カード'],
    COMMON,
  ),
  knownBySender('JP', 'smbc', 'SMBC', ['smbc.co.jp', 'dn.smbc.co.jp'], ['三井住友銀行']),
  knownBySender('JP', 'mufg', 'MUFG', ['mufg.jp', 'bk.mufg.jp'], ['三菱ufj銀行']),
  knownBySender('JP', 'mizuho', 'Mizuho', ['mizuhobank.co.jp'], ['みずほ銀行']),
  knownBySender(
    'JP',
    'rakuten-card',
    'Rakuten Card',
    ['rakuten-card.co.jp'],
    ['楽天カード'],
    COMMON,
  ),
  knownBySender('JP', 'rakuten-bank', 'Rakuten Bank', ['rakuten-bank.co.jp'], ['楽天銀行'], COMMON),
  knownBySender('JP', 'jcb', 'JCB', ['jcb.co.jp'], ['jcbカード'], COMMON),
  knownBySender(
    'JP',
    'paypay-card',
    'PayPay Card',
    ['paypay-card.co.jp'],
    ['paypayカード'],
    COMMON,
  ),
  knownBySender('JP', 'aeon-card', 'AEON Card', ['aeon.co.jp'], ['イオンカード'], COMMON),
  knownBySender('JP', 'epos-card', 'EPOS Card', ['eposcard.co.jp'], ['エポスカード'], COMMON),
  knownBySender('JP', 'saison-card', 'Saison Card', ['saisoncard.co.jp'], ['セゾンカード'], COMMON),
]
