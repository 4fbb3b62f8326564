import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'
import { COMMON as ENGLISH } from '../asian-english-templates.ts'

/* The alerts that banks and wallets of Vietnam word alike: receipts of labels, often with the English one below. */

const labels = {
  amount: 'số tiền giao dịch|số tiền chuyển|số tiền thanh toán|số tiền|giá trị|amount|value',
  date: 'ngày, giờ giao dịch|thời gian giao dịch|thời gian|ngày giao dịch|vào lúc|trans. date, time|transaction date',
  account: 'tài khoản nguồn|từ tài khoản|tài khoản trích nợ|debit account|số thẻ|thẻ tín dụng',
  reference: 'số lệnh giao dịch|mã giao dịch|order number',
}
const stops = ['số tài khoản', 'ngân hàng', 'nội dung', 'thời gian', 'hạn mức còn lại', 'số dư']
const BEHIND = '(lúc|vào|ngày|thời gian|bằng|qua|từ|{stop})'
const WHEN = '(lúc|vào|ngày) {date}'
/** The time stands before its day. */
const TIMED = '(lúc|vào lúc|giao dịch|date time|at) {time} [ngày|chủ nhật|thứ {_}] {date}'

/** What succeeded, so that words of what is to come or on offer do not count. */
const DONE = '(giao dịch|chuyển tiền|thanh toán|chuyển|hóa đơn) [đã] thành công|biên lai'

export const CODE: IgnoringTemplate = {
  id: 'code',
  when: ['mã (otp|xác thực|xác nhận) {_}(là|:) {digits}|mã (otp|xác thực) (của|cho)'],
  ignored: 'otp',
}

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: ['không thành công|bị từ chối|thất bại'],
  unless: ['(nếu|trường hợp) {_}(không thành công|bị từ chối|thất bại)'],
  ignored: 'declined',
}

export const BILLED: IgnoringTemplate = {
  id: 'billed',
  when: ['sao kê {_}(thẻ|kỳ|tháng)|thanh toán tối thiểu|tổng dư nợ|dư nợ thẻ|hạn thanh toán'],
  unless: [DONE],
  ignored: 'statement',
}

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    '(sẽ|sắp) đến hạn|đến hạn (vào|thanh toán)|đặt lịch|lịch chuyển tiền|yêu cầu (bạn|quý khách|chuyển|thanh toán)|đang (được xử lý|chờ|xử lý)|vui lòng xác nhận',
  ],
  unless: [DONE],
  ignored: 'reminder',
}

export const SETTINGS: IgnoringTemplate = {
  id: 'settings',
  when: [
    'hạn mức {_}(được|đã) thay đổi|thay đổi (hạn mức|mật khẩu|mã pin)|(khóa|mở khóa|kích hoạt) thẻ',
  ],
  unless: [DONE],
  ignored: 'settings',
}

export const OFFER: IgnoringTemplate = {
  id: 'offer',
  when: [
    'trả góp|mời bạn|khi bạn bè|duyệt trước|khoản vay|hoàn tiền (đến|tới|lên đến)|ưu đãi|khi chi tiêu từ|khuyến mãi',
  ],
  unless: [
    DONE,
    'vừa (thực hiện|phát sinh|giảm|tăng)|ghi nợ|ghi có|(số tiền|giá trị|số tiền giao dịch) {money}',
  ],
  ignored: 'marketing',
}

/** "Credited" and "debited" of the account, the balance beside it. */
export const CREDITED: RecordingTemplate = {
  id: 'credited',
  kind: 'transfer_in',
  isCommon: true,
  when: ['ghi có|vừa tăng|số dư {_}tăng'],
  sentences: ['(ghi có|vừa tăng|tăng) {money}', WHEN, 'tài khoản {account}'],
  labels: { date: labels.date, reference: labels.reference },
}

export const DEBITED: RecordingTemplate = {
  id: 'debited',
  kind: 'payment',
  isCommon: true,
  when: ['ghi nợ|vừa giảm|số dư {_}giảm'],
  sentences: ['(ghi nợ|vừa giảm|giảm) {money}', WHEN, 'tài khoản {account}'],
  labels: { date: labels.date, reference: labels.reference },
}

export const BILL: RecordingTemplate = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: ['biên lai thanh toán|thanh toán hóa đơn|nhà cung cấp'],
  sentences: [TIMED],
  labels: { ...labels, merchant: 'nhà cung cấp|đơn vị thụ hưởng|tên nhà cung cấp|dịch vụ' },
  stops,
}

export const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  isCommon: true,
  when: ['(thẻ|card) … (giao dịch|transaction)|(giao dịch|transaction) … (thẻ|card)'],
  unless: ['chuyển tiền|hoàn tiền|refund'],
  sentences: [
    `giao dịch {_}{money} tại {merchant} ${BEHIND}`,
    'phát sinh giao dịch {money}',
    'tại {merchant}{end}',
    '{date} at {merchant}{end}',
    'thẻ {_}{account}',
    TIMED,
  ],
  labels: { ...labels, account: 'số thẻ|thẻ tín dụng|card number|thẻ', merchant: 'tại' },
  stops,
}

export const PAID: RecordingTemplate = {
  id: 'paid-to',
  kind: 'purchase',
  isCommon: true,
  sentences: [`thanh toán [đã] thành công {money} (cho|tại|đến) {merchant} ${BEHIND}`, TIMED, WHEN],
  labels: { reference: labels.reference },
}

export const TRANSFER: RecordingTemplate = {
  id: 'transfer',
  kind: 'transfer_out',
  isCommon: true,
  when: ['biên lai chuyển tiền|chuyển tiền {_}thành công|chuyển thành công|chuyển tiền nhanh'],
  unless: ['nhận được|nhận tiền'],
  sentences: [`chuyển thành công {money} (đến|cho|tới) {merchant} ${BEHIND}`, TIMED],
  labels: {
    ...labels,
    merchant:
      'tên người hưởng|tên người thụ hưởng|người thụ hưởng|tên người nhận|người nhận|beneficiary name|tới|đến',
  },
  stops,
}

export const COMMON = [
  CODE,
  NOT_DONE,
  BILLED,
  TO_COME,
  SETTINGS,
  OFFER,
  ...ENGLISH,
  CREDITED,
  DEBITED,
  BILL,
  CARD,
  PAID,
  TRANSFER,
] as const
