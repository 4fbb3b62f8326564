import type { Fields } from './fields.ts'

export const VIETNAMESE_FIELDS: Fields = {
  merchant:
    'đơn vị chấp nhận thẻ|đvcnt|cửa hàng|tên (cửa hàng|đơn vị)|nhà cung cấp|đơn vị|merchant|điểm giao dịch|tại',
  payee:
    '[tên] người (hưởng|nhận|thụ hưởng)|người hưởng|tên (người|tài khoản) (nhận|hưởng|thụ hưởng)|đơn vị thụ hưởng|chuyển đến|đến|tới|bên nhận',
  toAccount: 'tài khoản (nhận|người hưởng|thụ hưởng|đích)|đến tài khoản|tới tài khoản',
  fromAccount: 'từ tài khoản|tài khoản (nguồn|chuyển|trích nợ|người chuyển)',
  payer: '[tên] người (chuyển|gửi|chuyển tiền)|từ|bên chuyển|người gửi',
  name: 'họ tên|tên|họ và tên|chủ tài khoản',
  holder: 'chủ thẻ|khách hàng|tên khách hàng',
  description:
    'nội dung [giao dịch|chuyển tiền|chuyển khoản|thanh toán]|mô tả|diễn giải|chi tiết [giao dịch]|giao dịch',
  place: 'địa điểm|nơi giao dịch',
  other:
    'số tiền [giao dịch|chuyển|thanh toán|phí]|giá trị [giao dịch]|ngày [giờ] [giao dịch]|ngày, giờ giao dịch|thời gian [giao dịch]|vào lúc|lúc|số dư [cuối|khả dụng|hiện tại|sau giao dịch]|số (tài khoản|thẻ|lệnh giao dịch|tham chiếu|hóa đơn)|tài khoản|thẻ|mã [giao dịch|tham chiếu|chuẩn chi|khách hàng]|ngân hàng [nhận|hưởng|thụ hưởng]|tên ngân hàng [hưởng|nhận]|phí [giao dịch]|loại (phí|giao dịch|thẻ)|trạng thái|loại tiền|tiền tệ|tỷ giá|hạn mức [còn lại]|kênh [giao dịch]',
  at: 'tại|ở|tại đơn vị|tại cửa hàng',
  to: 'cho|đến|tới|cho đơn vị',
  from: 'từ|bởi|của',
  ends: 'vào|ngày|lúc|số tiền|với|bằng|qua|thành công|là|đã|trị giá|có|từ tài khoản|nội dung|số dư|{date}|{amount}|vào lúc|và|hạn mức',
  notName:
    'tài khoản|thẻ|quý khách|khoản|bạn|ngân hàng|ngày|số|tiền|giao dịch|thời điểm|lúc|nội dung|phí|mục đích|ứng dụng|chúng tôi|website|mọi|các|cây atm|atm|của|dịch vụ',
  greeting: 'kính gửi|xin chào|chào|kính chào [quý khách]|quý khách',
  account: 'thẻ|tài khoản|tk',
  ending: 'kết thúc bằng|có số cuối|đuôi|4 số cuối',
  own: 'quý khách|bạn|bằng',
}
