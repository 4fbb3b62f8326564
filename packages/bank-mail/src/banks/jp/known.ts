import type { Bank, Template } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { BANKING, COMMON } from './shared-templates.ts'

const known = (
  templates: ReadonlyArray<Template>,
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank => knownBySender('JP', id, name, senders, names, templates)

/** Issuers and banks whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known(
    COMMON,
    'smbc-card',
    'Sumitomo Mitsui Card',
    ['smbc-card.com', 'vpass.ne.jp'],
    ['三井住友カード'],
  ),
  known(COMMON, 'rakuten-card', 'Rakuten Card', ['rakuten-card.co.jp'], ['楽天カード']),
  known(COMMON, 'rakuten-pay', 'Rakuten Pay', ['pay.rakuten.co.jp'], ['楽天ペイ']),
  known(COMMON, 'jcb', 'JCB', ['jcb.co.jp'], ['jcbカード']),
  known(
    COMMON,
    'paypay-card',
    'PayPay Card',
    ['paypay-card.co.jp', 'paypay-card.jp'],
    ['paypayカード'],
  ),
  known(COMMON, 'aeon-card', 'AEON Card', ['aeon.co.jp', 'aeonbank.co.jp'], ['イオンカード']),
  known(COMMON, 'epos-card', 'EPOS Card', ['eposcard.co.jp', '01epos.jp'], ['エポスカード']),
  known(COMMON, 'saison-card', 'Saison Card', ['saisoncard.co.jp'], ['セゾンカード']),
  known(COMMON, 'view-card', 'View Card', ['viewsnet.jp', 'viewcard.co.jp'], ['ビューカード']),
  known(COMMON, 'd-card', 'd Card', ['dcard.docomo.ne.jp', 'd-card.jp'], ['dカード']),
  known(COMMON, 'au-pay-card', 'au PAY Card', ['kddi-fs.com'], ['au payカード', 'au pay カード']),
  known(COMMON, 'orico', 'Orico', ['orico.co.jp'], ['オリコカード']),
  known(COMMON, 'toyota-finance', 'TS CUBIC CARD', ['tscubic.com'], ['ts cubic card']),
  known(
    COMMON,
    'mercari',
    'Merpay',
    ['mercari.jp', 'mercari.com', 'merpay.com'],
    ['メルカード', 'メルペイ'],
  ),
  known(COMMON, 'kyash', 'Kyash', ['kyash.co'], ['kyash']),
  known(BANKING, 'rakuten-bank', 'Rakuten Bank', ['rakuten-bank.co.jp'], ['楽天銀行']),
  known(BANKING, 'smbc', 'SMBC', ['smbc.co.jp', 'dn.smbc.co.jp'], ['三井住友銀行']),
  known(BANKING, 'mufg', 'MUFG', ['mufg.jp', 'bk.mufg.jp', 'cr.mufg.jp'], ['三菱ufj銀行']),
  known(BANKING, 'mizuho', 'Mizuho', ['mizuhobank.co.jp'], ['みずほ銀行']),
  known(
    BANKING,
    'sony-bank',
    'Sony Bank',
    ['sonybank.net', 'sonybank.jp'],
    ['ソニー銀行', 'sony bank wallet'],
  ),
  known(BANKING, 'sbi-sumishin', 'SBI Sumishin Net Bank', ['netbk.co.jp'], ['住信sbiネット銀行']),
  known(
    BANKING,
    'sbi-shinsei',
    'SBI Shinsei Bank',
    ['sbishinseibank.co.jp', 'shinseibank.com'],
    ['sbi新生銀行'],
  ),
  known(
    BANKING,
    'paypay-bank',
    'PayPay Bank',
    ['paypay-bank.co.jp', 'japannetbank.co.jp'],
    ['paypay銀行'],
  ),
]
