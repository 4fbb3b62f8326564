import { VIETNAMESE_FIELDS } from './fields/vietnamese.ts'
import type { Lexicon } from './lexicon.ts'

export const VIETNAMESE: Lexicon = {
  code: 'vi',
  words: 'ban quy khach giao dich tai khoan so tien ngay cua vao luc the',
  countries: 'VN',
  fields: VIETNAMESE_FIELDS,
  declined:
    'bị từ chối|từ chối giao dịch|không thành công|thất bại|không được (thực hiện|chấp nhận|phê duyệt|duyệt)|không thể (thực hiện|xử lý)|chưa được thực hiện|chưa thành công|không đủ (số dư|tiền)|số dư không đủ|hết hạn|bị (chặn|khóa)',
  reversed:
    '(đã|bị|được) (hủy|huỷ|hoàn lại|hoàn trả|đảo)|đã bị (hủy|huỷ)|hoàn lại toàn bộ|hoàn trả toàn bộ|hủy giao dịch',
  pending:
    '(đang|chờ) (chờ|xử lý|được xử lý|duyệt|phê duyệt|xác nhận)|tạm (giữ|dừng|ngưng)|chưa (hoàn tất|hoàn thành|được)',
  requested: 'chỉ là (yêu cầu|đề nghị)|yêu cầu (thanh toán|chuyển tiền)',
  scheduled: 'đã được lên lịch|lên lịch|hẹn giờ|sẽ được (thực hiện|ghi nợ|trừ|xử lý)',
  condition: 'nếu|khi|trường hợp|có thể|vui lòng|để|không bao giờ|mọi',
  general: 'các giao dịch|những giao dịch',
  said: {
    refund: 'hoàn tiền|được hoàn',
    withdrawal: 'rút tiền[ mặt]',
    payment: 'thanh toán[ thành công] (hóa đơn|hoá đơn|dư nợ|thẻ tín dụng)|trích nợ tự động|trả nợ',
    transfer_in:
      'nhận (được|tiền)|tiền vào|ghi có|báo có|vừa tăng|phát sinh tăng|chuyển tiền đến|đã nhận',
    deposit: '(nhận|trả|chi) lương|lương tháng|nộp tiền',
    transfer_out:
      'chuyển (thành công|tiền thành công|khoản thành công)|[đã ]chuyển (tiền|khoản)|tiền ra',
    fee: 'thu phí|phí (thường niên|duy trì|dịch vụ|quản lý)',
    purchase:
      'chi tiêu|giao dịch (mua|thẻ|thanh toán)|giao dịch {money} tại|mua (hàng|sắm)|thanh toán(! (hóa đơn|hoá đơn|tối thiểu|dư nợ))|vừa giảm|phát sinh giảm|trừ {money}',
  },
  named: { purchase: 'ghi nợ|báo nợ' },
  vague: { purchase: 'giao dịch|biến động số dư' },
  amounts: {
    moved: 'số tiền[ (giao dịch|thanh toán|gd)]|giá trị|st|gd',
    fee: '[số tiền ]phí[ ~][ ~]|phí giao dịch|lệ phí',
    tax: 'thuế|vat',
    balance: 'số dư[ (khả dụng|cuối|hiện tại|tài khoản|mới|sau giao dịch)]|sd|sdc|khả dụng',
    aside: '(nội dung|diễn giải|mô tả|nd)\\:{rest}',
    other: 'hạn mức[ ~][ ~]|dư nợ|tối thiểu|tối đa|trả góp|ưu đãi|giảm giá|hoàn tiền|điểm',
  },
}
