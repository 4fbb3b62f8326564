import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/* The alerts that banks write alike in traditional Chinese. */

const AMOUNT = '消費金額|刷卡金額|授權金額|交易金額|簽帳金額|簽賬金額|臺幣金額|台幣金額'
/** The longer before what it begins with: nothing shows where a word ends. */
const MERCHANT =
  '特約商店名稱|特約商店|特店名稱|消費商店|消費店家|商店名稱|商戶名稱|商店|商戶|消費地點'
const DATE =
  '消費日期時間|消費日期|消費時間|交易日期|交易時間|授權日期時間|授權日期|授權時間|入帳時間|入帳日期'
const ACCOUNT = '卡號末四碼|卡號後四碼|卡號末4碼|卡號後4碼|末四碼|後四碼|尾號'
const CARD = `(${ACCOUNT}) {account}`
/** Digits right behind their label. */
const CARD_GLUED = `(${ACCOUNT}){account}`

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: ['交易失敗|刷卡失敗|授權失敗|轉帳失敗|未成功|未核准|遭拒絕|交易被拒'],
  ignored: 'declined',
}

export const BILLED: IgnoringTemplate = {
  id: 'billed',
  when: ['本期應繳|應繳總金額|應繳金額|最低應繳|繳款截止日|帳單已出帳|電子帳單'],
  unless: [`(${AMOUNT}) {money}`, '繳款成功|扣款成功'],
  ignored: 'statement',
}

export const OFFER: IgnoringTemplate = {
  id: 'offer',
  when: ['(刷卡|消費)滿 {money}|滿額禮|活動至|活動期間|回饋上限'],
  unless: [`(${AMOUNT}) {money}|(${ACCOUNT})`, '(入帳|轉入|轉出|轉帳)(金額|) {money}'],
  ignored: 'marketing',
}

/** Asked, on offer or yet to come, in the words of what was done. */
export const NOT_YET: IgnoringTemplate = {
  id: 'not-yet',
  when: [
    '請{_}確認{_}是否|是否為{_}本人|可申請分期|分期邀請|預約轉帳|轉帳預約|(信用額度|額度|轉帳限額){_}調整',
  ],
  ignored: 'information',
}

/** A day's card uses, each a table of its own. */
export const DAILY: RecordingTemplate = {
  id: 'daily',
  kind: 'purchase',
  isCommon: true,
  when: ['授權日期', '消費金額', '商店名稱'],
  sentences: [CARD],
  rows: { each: '(正卡|附卡) [{digits}] {date}…備註{end} {money} {merchant}{end}' },
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  when: ['消費|刷卡|簽帳|簽賬'],
  unless: ['應繳|退款|退貨|取消', '授權日期 授權時間'],
  sentences: [
    `(${AMOUNT}) {money}`,
    '(刷卡消費|消費|刷卡|簽帳|簽賬) {money}',
    '(刷卡消費|消費|刷卡|簽帳|簽賬){money}',
    `(${MERCHANT}) {merchant}(。|{stop})`,
    CARD,
    CARD_GLUED,
    '(於|在) {date}',
  ],
  labels: { date: DATE },
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  when: ['入帳|轉入|存入'],
  unless: ['薪資|薪水|轉帳成功|轉出|消費'],
  sentences: ['(入帳|轉入|存入)(金額|) {money}'],
  labels: { date: DATE, merchant: '轉出戶名|匯款人|付款人' },
}

export const SALARY: RecordingTemplate = {
  id: 'salary',
  kind: 'deposit',
  isCommon: true,
  when: ['入帳|轉入|存入', '薪資|薪水'],
  sentences: ['(入帳|轉入|存入)(金額|) {money}'],
  labels: { date: DATE },
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  when: ['轉帳|轉出|匯款'],
  unless: ['預約|轉入通知|失敗'],
  sentences: [
    '(轉帳|轉出|匯款) {money} (至|給|予) {merchant}(。|{stop})',
    '(轉帳金額|轉出金額|匯款金額) {money}',
  ],
  labels: { date: DATE, merchant: '轉入戶名|收款人|受款人' },
}

export const COMMON = [
  NOT_DONE,
  BILLED,
  OFFER,
  NOT_YET,
  DAILY,
  PURCHASE,
  SALARY,
  RECEIVED,
  SENT,
] as const
