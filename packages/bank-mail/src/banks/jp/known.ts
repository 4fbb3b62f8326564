import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { BANKING, COMMON } from './shared-templates.ts'

const issuing = banksOf('JP', COMMON)

const banking = banksOf('JP', BANKING)

/** Issuers and banks whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  issuing(
    'smbc-card',
    'Sumitomo Mitsui Card',
    ['smbc-card.com', 'vpass.ne.jp'],
    ['三井住友カード'],
  ),
  issuing('rakuten-card', 'Rakuten Card', ['rakuten-card.co.jp'], ['楽天カード']),
  issuing('rakuten-pay', 'Rakuten Pay', ['pay.rakuten.co.jp'], ['楽天ペイ']),
  issuing('jcb', 'JCB', ['jcb.co.jp'], ['jcbカード']),
  issuing('paypay-card', 'PayPay Card', ['paypay-card.co.jp', 'paypay-card.jp'], ['paypayカード']),
  issuing('aeon-card', 'AEON Card', ['aeon.co.jp', 'aeonbank.co.jp'], ['イオンカード']),
  issuing('epos-card', 'EPOS Card', ['eposcard.co.jp', '01epos.jp'], ['エポスカード']),
  issuing('saison-card', 'Saison Card', ['saisoncard.co.jp'], ['セゾンカード']),
  issuing('view-card', 'View Card', ['viewsnet.jp', 'viewcard.co.jp'], ['ビューカード']),
  issuing('d-card', 'd Card', ['dcard.docomo.ne.jp', 'd-card.jp'], ['dカード']),
  issuing('au-pay-card', 'au PAY Card', ['kddi-fs.com'], ['au payカード', 'au pay カード']),
  issuing('orico', 'Orico', ['orico.co.jp'], ['オリコカード']),
  issuing('toyota-finance', 'TS CUBIC CARD', ['tscubic.com'], ['ts cubic card']),
  issuing(
    'mercari',
    'Merpay',
    ['mercari.jp', 'mercari.com', 'merpay.com'],
    ['メルカード', 'メルペイ'],
  ),
  issuing('kyash', 'Kyash', ['kyash.co'], ['kyash']),
  banking('rakuten-bank', 'Rakuten Bank', ['rakuten-bank.co.jp'], ['楽天銀行']),
  banking('smbc', 'SMBC', ['smbc.co.jp', 'dn.smbc.co.jp'], ['三井住友銀行']),
  banking('mufg', 'MUFG', ['mufg.jp', 'bk.mufg.jp', 'cr.mufg.jp'], ['三菱ufj銀行']),
  banking('mizuho', 'Mizuho', ['mizuhobank.co.jp'], ['みずほ銀行']),
  banking(
    'sony-bank',
    'Sony Bank',
    ['sonybank.net', 'sonybank.jp'],
    ['ソニー銀行', 'sony bank wallet'],
  ),
  banking('sbi-sumishin', 'SBI Sumishin Net Bank', ['netbk.co.jp'], ['住信sbiネット銀行']),
  banking(
    'sbi-shinsei',
    'SBI Shinsei Bank',
    ['sbishinseibank.co.jp', 'shinseibank.com'],
    ['sbi新生銀行'],
  ),
  banking(
    'paypay-bank',
    'PayPay Bank',
    ['paypay-bank.co.jp', 'japannetbank.co.jp'],
    ['paypay銀行'],
  ),
]
