/** The templates that banks of several countries need. */
import type { Template } from '../template/types.ts'

export const TO_COME: Template = {
  id: 'to-come',
  when: [
    'programaste|(has|ha) programado|se programó|agendaste|(quedó|ha sido|fue|está) programad~|programación (exitosa|de [tu|una] (pago|transferencia))|se (ejecutará|debitará|realizará|descontará|cobrará|cargará)|(comprobante|constancia) [de] (transferencia|pago) programad~|(factura|pago|cuota) {_}vence',
  ],
  unless: ['se (debitó|ejecutó|realizó|cargó)|fue (realizad~|ejecutad~|pagad~|debitad~)|ejecutad~'],
  ignored: 'reminder',
}

export const OFFER: Template = {
  id: 'offer',
  when: [
    '(podés|puedes|puede) (pagar|pasar|diferir) {_}(compra|consumo)|(pasa|pasá|difiere|diferí) a cuotas|aumento de cupo|(avance|préstamo|crédito) {_}(preaprobado|pre-aprobado|aprobado de hasta)',
  ],
  unless: ['realizaste|hiciste|se realizó|compraste|recibiste|transferiste|retiraste'],
  ignored: 'marketing',
}

export const OFFERED: Template = {
  id: 'offered',
  when: [
    '(invite|refer) {_}friend~|convert {_}(into|to) {_}(instal[l]ment~|monthly)|(instal[l]ment~|cash instal[l]ment) (plan|offer)|(pre-approved|pre-qualified|eligible) for|(get|enjoy|earn|win) {_}{money} {_}(cashback|voucher~|rebate~|bonus|off|reward~)',
  ],
  unless: [
    "(you|you’ve|you've|you have) [just|successfully] (paid|spent|sent|received|made|transferred|withdrew)|(was|has been|is) (charged|made|debited|credited|used|sent|successful|completed|reversed|refunded)|(payment|transfer|transaction|transaction status|status) (successful|completed)|transaction amount {money}",
  ],
  ignored: 'marketing',
}

export const PAID_BY_CARD: Template = {
  id: 'paid-by-card',
  kind: 'purchase',
  isCommon: true,
  when: ['made a (payment|purchase|transaction) (to|at) {_}(card|qr)'],

  labels: { amount: 'amount' },
}

export const BILLED: Template = {
  id: 'billed',
  when: ['本期應繳|應繳總金額|應繳金額|最低應繳|繳款截止日|帳單已出帳|電子帳單'],
  unless: [
    '(消費金額|刷卡金額|授權金額|交易金額|簽帳金額|簽賬金額|臺幣金額|台幣金額) {money}',
    '繳款成功|扣款成功',
  ],
  ignored: 'statement',
}

export const OFFER_HK: Template = {
  id: 'offer',
  when: ['(刷卡|消費)滿 {money}|滿額禮|活動至|活動期間|回饋上限'],
  unless: [
    '(消費金額|刷卡金額|授權金額|交易金額|簽帳金額|簽賬金額|臺幣金額|台幣金額) {money}|(卡號末四碼|卡號後四碼|卡號末4碼|卡號後4碼|末四碼|後四碼|尾號)',
    '(入帳|轉入|轉出|轉帳)(金額|) {money}',
  ],
  ignored: 'marketing',
}

export const NOT_YET: Template = {
  id: 'not-yet',
  when: [
    '請{_}確認{_}是否|是否為{_}本人|可申請分期|分期邀請|預約轉帳|轉帳預約|(信用額度|額度|轉帳限額){_}調整',
  ],
  ignored: 'information',
}
