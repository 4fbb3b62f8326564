import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/*
 * The alerts that issuers of Japan word alike: labels with a bullet or in brackets, one a line.
 */

/** The longer before what it begins with: nothing shows where a word ends. */
const MERCHANT =
  'ご利用先名|ご利用先|利用先|ご利用店舗|利用店舗|ご利用店名|利用店名|ご利用場所|利用場所|ご利用加盟店名|ご利用加盟店|利用加盟店名|利用加盟店|加盟店名|加盟店|お取引先|ショップ名|店舗名'
const ACCOUNT =
  'カード番号下4桁|下4桁|カード番号末尾5桁|カード番号末尾4桁|カード番号末尾|末尾5桁|末尾4桁|カード番号|末尾|口座番号'
const DATE =
  'ご利用日時|利用日時|ご利用日|利用日|決済日時|お取引日時|お取引日|取引日時|取引日|承認日時|日時'
/** What was used; what a bank's debit card took off the account. */
const USED = 'ご利用金額|利用金額|ご利用額|ご利用代金|利用代金'
const TAKEN =
  '口座引落分|お引落金額|引落金額|お引き落とし金額|決済金額|決済総額|お取引金額|取引金額'

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: [
    'ご利用不可|ご利用いただけませんでした|承認されませんでした|利用できませんでした|お取引ができませんでした|取引不成立|利用制限のお知らせ|利用失敗|(引き落とし|お引落し|引落し|お振替)(が|)できませんでした|残高不足のため|振込エラー|振込不能',
  ],
  ignored: 'declined',
}

/** What will be taken from the account for a month; a single use names its own amount. */
export const BILLED: IgnoringTemplate = {
  id: 'billed',
  when: [
    '(お支払い金額|お支払金額|ご請求金額|ご請求額|お振替金額|口座振替金額|振替金額|お引落予定額) {money}',
  ],
  unless: [`(${USED}) {money}`, '実施いたしました|実施しました'],
  ignored: 'statement',
}

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    '振込予約|振込予定日|予約を受け付け|口座振替(いたします|させていただきます)|(お引落し|お引き落とし|引落|振替)予定',
  ],
  unless: [`(${USED}) {money}`],
  ignored: 'reminder',
}

export const LIMIT_CHANGED: IgnoringTemplate = {
  id: 'limit-changed',
  when: [
    '(可能額|可能枠|限度額|暗証番号|パスワード|メールアドレス){_}(変更されました|変更しました|変更のお知らせ|変更完了)',
  ],
  unless: [`(${USED}) {money}`],
  ignored: 'settings',
}

export const CONVERTIBLE: IgnoringTemplate = {
  id: 'convertible',
  when: [
    '(リボ|分割){_}(変更できます|変更いただけます|変更のご案内)|キャンペーン{_}(実施中|開催中|エントリー)|ポイントプレゼント|抽選で|最大{_}(キャッシュバック|還元|プレゼント)',
  ],
  unless: [`(${USED}|${TAKEN}|入金金額|入金額|振込金額|出金金額|出金額) {amount}`],
  ignored: 'marketing',
}

/** A use that the issuer asks about, or that could be paid otherwise, for all that its amount is labelled. */
export const ASKED: IgnoringTemplate = {
  id: 'asked',
  when: ['ご利用でしょうか|ご利用ですか|利用確認のお願い|ご利用の確認のお願い|仮売上'],
  ignored: 'security',
}

export const REVOLVING: IgnoringTemplate = {
  id: 'revolving',
  when: [`(${USED}) {money} (は|を){_}変更|あとからリボのご案内|あとから分割のご案内`],
  ignored: 'marketing',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  when: ['利用キャンセル|ご利用取消|利用取消|返品|返金'],
  labels: {
    amount: `返金金額|ご返金予定額|返金予定額|取消金額|キャンセル金額|${USED}|${TAKEN}|金額`,
    merchant: MERCHANT,
    account: ACCOUNT,
    date: `返金日|ご返金受付日|取消日|${DATE}`,
  },
}

const STOPS = [
  'ご利用者',
  '利用者',
  'お支払方法',
  '支払方法',
  'お支払い方法',
  '支払月',
  '利用取引',
  '利用種別',
  '承認番号',
]

/** Cash from a credit card. */
export const CASH_ADVANCE: RecordingTemplate = {
  id: 'cash-advance',
  kind: 'withdrawal',
  isCommon: true,
  when: ['キャッシングご利用|キャッシング利用'],
  unless: ['キャッシング(枠|利用枠|ご利用枠|利用可能|ご利用可能)|ご返済|返済'],
  labels: {
    amount: `キャッシングご利用金額|キャッシング利用金額|${USED}`,
    merchant: MERCHANT,
    account: ACCOUNT,
    date: DATE,
  },
  stops: STOPS,
}

/** A header of labels, a use below it or several: labels alone would find the first. */
const HEADER = `(${DATE}) (${MERCHANT})`

export const TABLE: RecordingTemplate = {
  id: 'table',
  kind: 'purchase',
  isCommon: true,
  when: [HEADER],
  unless: ['口座振替日|ご請求|キャッシング|確定'],
  rows: { after: `${HEADER}…(${USED}){end}`, each: '{date} {merchant}{end}…{money}' },
}

/** Several uses in one mail. */
export const PURCHASES: RecordingTemplate = {
  id: 'purchases',
  kind: 'purchase',
  isCommon: true,
  when: [`(${USED}) {money}…(${USED}) {money}`],
  unless: ['口座振替日|ご請求|キャッシング|確定'],
  rows: {
    each: `(${DATE}) {date}…(${MERCHANT}) {merchant}{end}…(${USED}) {money}`,
  },
}

/** "SHOP（買物） 145円", without labels. */
export const BOUGHT: RecordingTemplate = {
  id: 'bought',
  kind: 'purchase',
  isCommon: true,
  unless: ['ご請求|確定|取消|返品'],
  sentences: ['{merchant}\\((買物|物販|サービス|電子マネー)\\) {money}'],
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  when: [USED],
  unless: ['口座振替日|ご請求|キャッシング|確定', HEADER, `(${USED}) {money}…(${USED}) {money}`],
  labels: {
    amount: USED,
    merchant: MERCHANT,
    account: ACCOUNT,
    date: DATE,
  },
  stops: STOPS,
}

/** A debit card, or a wallet. */
export const DEBIT: RecordingTemplate = {
  id: 'debit',
  kind: 'purchase',
  isCommon: true,
  when: ['デビット|加盟店|決済|店舗', TAKEN],
  unless: ['口座振替|ご請求|キャッシング|予定'],
  labels: { amount: TAKEN, merchant: MERCHANT, account: ACCOUNT, date: DATE },
  stops: STOPS,
}

export const COMMON = [
  NOT_DONE,
  BILLED,
  TO_COME,
  LIMIT_CHANGED,
  CONVERTIBLE,
  ASKED,
  REVOLVING,
  REFUND,
  CASH_ADVANCE,
  TABLE,
  PURCHASES,
  BOUGHT,
  PURCHASE,
  DEBIT,
] as const

export const SALARY: RecordingTemplate = {
  id: 'salary',
  kind: 'deposit',
  isCommon: true,
  when: ['入金', '給料|給与|賞与'],
  unless: ['予定'],
  labels: {
    amount: '入金金額|ご入金額|入金額|お振込金額|振込金額|金額',
    merchant: '振込依頼人名|振込依頼人|お振込人名|振込人名|ご依頼人名|依頼人名',
    account: '口座番号|入金口座',
    date: '入金日時|入金日|お取引日',
  },
}

export const CREDITED: RecordingTemplate = {
  id: 'credited',
  kind: 'transfer_in',
  isCommon: true,
  when: ['入金{_}(ありました|ございました|お知らせ|しました)|振込入金'],
  unless: ['予定|出金|返金'],
  labels: {
    ...SALARY.labels,
    merchant: '振込依頼人名|振込依頼人|お振込人名|振込人名|ご依頼人名|依頼人名|お振込人',
  },
}

export const WIRED: RecordingTemplate = {
  id: 'wired',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    '(お振込|振込|送金)(を|の|が|手続き|手続){_}(受け付け|受付|完了|実行)|(お振込|振込|送金)(受付|完了)',
  ],
  unless: ['予約|予定|取消|エラー'],
  // The bank it went to stands above the person.
  sentences: ['(お受取人名|受取人名|お受取人|受取人) {merchant} (様{end}|{end})'],
  labels: {
    amount: 'お振込金額|振込金額|送金金額|送金額|お振込額|振込額|金額',
    merchant: 'お受取人名|受取人名|お受取人|受取人|振込先口座名義|口座名義|送金先|お振込先|振込先',
    account: '出金口座|支払口座|お支払口座|引落口座',
    date: '受付日時|お受付日時|振込日時|振込日|お取引日|取引日時',
  },
}

/** What left the account, and the bank's own word for why. */
export const DEBITED: RecordingTemplate = {
  id: 'debited',
  kind: [
    ['atm|現金|カ-ト出金', 'withdrawal'],
    ['振込|送金', 'transfer_out'],
    ['{_}', 'payment'],
  ],
  isCommon: true,
  when: [
    '出金{_}(ありました|ございました|お知らせ)|(お引落し|引落し|引き落とし){_}(ありました|ございました|完了)|口座振替{_}(実施いたしました|実施しました)',
  ],
  unless: ['予定'],
  labels: {
    amount: '出金金額|出金額|お引落金額|引落金額|金額',
    operation: '内容|お取引内容|摘要|出金内容|引落内容',
    merchant: '口座振替先|お引落先|引落先|振替先|内容|摘要',
    account: '口座番号|出金口座',
    date: '出金日時|出金日|引落日|お取引日',
  },
}

/** A bank's alerts: what came, what went, and its debit card. */
export const BANKING = [...COMMON, SALARY, CREDITED, WIRED, DEBITED] as const
