import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/*
 * The alerts that issuers of Japan word alike: labels with a bullet or in brackets, one a line.
 */

const MERCHANT =
  'ご利用先|利用先|ご利用先名|ご利用店舗|利用店舗|ご利用店名|利用店名|ご利用場所|利用場所|ご利用加盟店|利用加盟店|加盟店名|ショップ名'
const ACCOUNT = 'カード番号下4桁|下4桁|カード番号|カード番号末尾|末尾'

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: [
    'ご利用不可|ご利用いただけませんでした|承認されませんでした|利用できませんでした|お取引ができませんでした|取引不成立|利用制限のお知らせ',
  ],
  ignored: 'declined',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  when: ['利用キャンセル|ご利用取消|利用取消|返品|返金'],
  labels: {
    amount: '返金金額|取消金額|キャンセル金額|ご利用金額|利用金額|金額',
    merchant: MERCHANT,
    account: ACCOUNT,
    date: '返金日|取消日|ご利用日時|利用日時|ご利用日|利用日',
  },
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  when: ['ご利用金額|利用金額|ご利用額'],
  unless: ['口座振替日|ご請求|キャッシング|確定'],
  labels: {
    amount: 'ご利用金額|利用金額|ご利用額',
    merchant: MERCHANT,
    account: ACCOUNT,
    date: 'ご利用日時|利用日時|ご利用日|利用日',
  },
}

export const COMMON = [NOT_DONE, REFUND, PURCHASE] as const
