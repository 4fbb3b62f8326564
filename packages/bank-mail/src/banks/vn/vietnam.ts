/** The alerts that banks of Vietnam word alike. */
import type { Template } from '../../template/types.ts'
import { OFFERED, PAID_BY_CARD } from '../shared.ts'

const CODE: Template = {
  id: 'code',
  when: ['mã (otp|xác thực|xác nhận) {_}(là|:) {digits}|mã (otp|xác thực) (của|cho)'],
  ignored: 'otp',
}

const TO_COME: Template = {
  id: 'to-come',
  when: [
    '(sẽ|sắp) đến hạn|đến hạn (vào|thanh toán)|đặt lịch|lịch chuyển tiền|yêu cầu (bạn|quý khách|chuyển|thanh toán)|đang (được xử lý|chờ|xử lý)|vui lòng xác nhận',
  ],
  unless: ['(giao dịch|chuyển tiền|thanh toán|chuyển|hóa đơn) [đã] thành công|biên lai'],
  ignored: 'reminder',
}

const SETTINGS: Template = {
  id: 'settings',
  when: [
    'hạn mức {_}(được|đã) thay đổi|thay đổi (hạn mức|mật khẩu|mã pin)|(khóa|mở khóa|kích hoạt) thẻ',
  ],
  unless: ['(giao dịch|chuyển tiền|thanh toán|chuyển|hóa đơn) [đã] thành công|biên lai'],
  ignored: 'settings',
}

const OFFER: Template = {
  id: 'offer',
  when: [
    'trả góp|mời bạn|khi bạn bè|duyệt trước|khoản vay|hoàn tiền (đến|tới|lên đến)|ưu đãi|khi chi tiêu từ|khuyến mãi',
  ],
  unless: [
    '(giao dịch|chuyển tiền|thanh toán|chuyển|hóa đơn) [đã] thành công|biên lai',
    'vừa (thực hiện|phát sinh|giảm|tăng)|ghi nợ|ghi có|(số tiền|giá trị|số tiền giao dịch) {money}',
  ],
  ignored: 'marketing',
}

const CREDITED: Template = {
  id: 'credited',
  kind: 'transfer_in',
  isCommon: true,
  when: ['ghi có|vừa tăng|số dư {_}tăng'],
  sentences: ['(ghi có|vừa tăng|tăng) {money}', 'tài khoản {account}'],
  labels: { reference: 'số lệnh giao dịch|mã giao dịch|order number' },
}

const DEBITED: Template = {
  id: 'debited',
  kind: 'payment',
  isCommon: true,
  when: ['ghi nợ|vừa giảm|số dư {_}giảm'],
  sentences: ['(ghi nợ|vừa giảm|giảm) {money}'],
  labels: { reference: 'số lệnh giao dịch|mã giao dịch|order number' },
}

const BILL: Template = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: ['biên lai thanh toán|thanh toán hóa đơn|nhà cung cấp'],
  sentences: ['(lúc|vào lúc|giao dịch|date time|at) {time} [ngày|chủ nhật|thứ {_}] {date}'],
  labels: {
    amount: 'số tiền',
    account: 'tài khoản nguồn',
    reference: 'số lệnh giao dịch|mã giao dịch|order number',
  },
}

export const vietnam: ReadonlyArray<Template> = [
  CODE,
  TO_COME,
  SETTINGS,
  OFFER,
  OFFERED,
  PAID_BY_CARD,
  CREDITED,
  DEBITED,
  BILL,
]
