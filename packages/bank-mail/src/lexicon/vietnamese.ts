import type { Lexicon } from './lexicon.ts'

export const VIETNAMESE: Lexicon = {
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
}
