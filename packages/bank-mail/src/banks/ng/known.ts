import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { ALERTS } from './shared-templates.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('NG', 'gtbank', 'GTBank', ['gtbank.com'], ['guaranty trust bank'], ALERTS),
  knownBySender('NG', 'wema', 'Wema Bank', ['wemabank.com', 'alat.ng'], ['wema bank'], ALERTS),
  knownBySender(
    'NG',
    'access-bank',
    'Access Bank',
    ['accessbankplc.com'],
    ['access bank plc'],
    ALERTS,
  ),
  knownBySender('NG', 'zenith-bank', 'Zenith Bank', ['zenithbank.com'], ['zenith bank'], ALERTS),
  knownBySender(
    'NG',
    'first-bank-nigeria',
    'FirstBank',
    ['firstbanknigeria.com'],
    ['first bank of nigeria'],
    ALERTS,
  ),
  knownBySender(
    'NG',
    'stanbic-ibtc',
    'Stanbic IBTC',
    ['stanbicibtc.com', 'stanbicibtcbank.com'],
    ['stanbic ibtc'],
    ALERTS,
  ),
  knownBySender(
    'NG',
    'sterling',
    'Sterling Bank',
    ['sterling.ng', 'sterlingbankng.com'],
    ['sterling bank'],
    ALERTS,
  ),
  knownBySender('NG', 'uba', 'UBA', ['ubagroup.com'], ['united bank for africa'], ALERTS),
  knownBySender(
    'NG',
    'moniepoint',
    'Moniepoint',
    ['moniepoint.com', 'teamapt.com'],
    ['moniepoint'],
    ALERTS,
  ),
  knownBySender('NG', 'kuda', 'Kuda', ['kuda.com', 'kudabank.com'], ['kuda bank', 'kuda mfb']),
  knownBySender(
    'NG',
    'fidelity-nigeria',
    'Fidelity Bank',
    ['fidelitybank.ng', 'fidelitybankplc.com'],
    ['fidelity bank plc'],
    ALERTS,
  ),
  knownBySender('NG', 'fcmb', 'FCMB', ['fcmb.com'], ['first city monument bank'], ALERTS),
  knownBySender(
    'NG',
    'union-bank-nigeria',
    'Union Bank',
    ['unionbankng.com'],
    ['union bank of nigeria'],
    ALERTS,
  ),
  knownBySender(
    'NG',
    'keystone',
    'Keystone Bank',
    ['keystonebankng.com'],
    ['keystone bank'],
    ALERTS,
  ),
  knownBySender('NG', 'palmpay', 'PalmPay', ['palmpay.com'], ['palmpay']),
]
