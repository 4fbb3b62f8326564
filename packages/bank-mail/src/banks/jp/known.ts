import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'JP',
  `
    smbc-card; Sumitomo Mitsui Card; smbc-card.com vpass.ne.jp; 三井住友カード
    rakuten-card; Rakuten Card; rakuten-card.co.jp; 楽天カード
    rakuten-pay; Rakuten Pay; pay.rakuten.co.jp; 楽天ペイ
    jcb; JCB; jcb.co.jp; jcbカード
    paypay-card; PayPay Card; paypay-card.co.jp paypay-card.jp; paypayカード
    aeon-card; AEON Card; aeon.co.jp aeonbank.co.jp; イオンカード
    epos-card; EPOS Card; eposcard.co.jp 01epos.jp; エポスカード
    saison-card; Saison Card; saisoncard.co.jp; セゾンカード
    view-card; View Card; viewsnet.jp viewcard.co.jp; ビューカード
    d-card; d Card; dcard.docomo.ne.jp d-card.jp; dカード
    au-pay-card; au PAY Card; kddi-fs.com; au payカード, au pay カード
    orico; Orico; orico.co.jp; オリコカード
    toyota-finance; TS CUBIC CARD; tscubic.com; ts cubic card
    mercari; Merpay; mercari.jp mercari.com merpay.com; メルカード, メルペイ
    kyash; Kyash; kyash.co; kyash
    rakuten-bank; Rakuten Bank; rakuten-bank.co.jp; 楽天銀行
    smbc; SMBC; smbc.co.jp dn.smbc.co.jp; 三井住友銀行
    mufg; MUFG; mufg.jp bk.mufg.jp cr.mufg.jp; 三菱ufj銀行
    mizuho; Mizuho; mizuhobank.co.jp; みずほ銀行
    sony-bank; Sony Bank; sonybank.net sonybank.jp; ソニー銀行, sony bank wallet
    sbi-sumishin; SBI Sumishin Net Bank; netbk.co.jp; 住信sbiネット銀行
    sbi-shinsei; SBI Shinsei Bank; sbishinseibank.co.jp shinseibank.com; sbi新生銀行
    paypay-bank; PayPay Bank; paypay-bank.co.jp japannetbank.co.jp; paypay銀行
  `,
)
