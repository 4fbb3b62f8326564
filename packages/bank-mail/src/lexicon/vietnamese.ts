import type { Lexicon } from './lexicon.ts'

export const VIETNAMESE: Lexicon = {
  code: 'vi',
  words: 'ban quy khach giao dich tai khoan so tien ngay cua vao luc the',
  countries: 'VN',
  fields: {
    merchant:
      'đơn vị chấp nhận thẻ|đvcnt|cửa hàng|tên (cửa hàng|đơn vị)|nhà cung cấp|đơn vị|merchant|điểm giao dịch|tại',
    payee:
      '[tên] người (hưởng|nhận|thụ hưởng)|người hưởng|tên (người|tài khoản) (nhận|hưởng|thụ hưởng)|đơn vị thụ hưởng|chuyển đến|đến|tới|bên nhận',
    toAccount: 'tài khoản (nhận|người hưởng|thụ hưởng|đích)|đến tài khoản|tới tài khoản',
    fromAccount: 'từ tài khoản|tài khoản (nguồn|chuyển|trích nợ|người chuyển)',
    payer: '[tên] người (chuyển|gửi|chuyển tiền)|từ|bên chuyển|người gửi',
    name: 'họ tên|tên|họ và tên|chủ tài khoản',
    description:
      'nội dung [giao dịch|chuyển tiền|chuyển khoản|thanh toán]|mô tả|diễn giải|chi tiết [giao dịch]|giao dịch',
    place: 'địa điểm|nơi giao dịch',
    other:
      'số tiền [giao dịch|chuyển|thanh toán|phí]|giá trị [giao dịch]|ngày [giờ] [giao dịch]|ngày, giờ giao dịch|thời gian [giao dịch]|vào lúc|lúc|số dư [cuối|khả dụng|hiện tại|sau giao dịch]|số (tài khoản|thẻ|lệnh giao dịch|tham chiếu|hóa đơn)|tài khoản|thẻ|mã [giao dịch|tham chiếu|chuẩn chi|khách hàng]|ngân hàng [nhận|hưởng|thụ hưởng]|tên ngân hàng [hưởng|nhận]|phí [giao dịch]|loại (phí|giao dịch|thẻ)|trạng thái|loại tiền|tiền tệ|tỷ giá|hạn mức [còn lại]|kênh [giao dịch]|chủ thẻ',
    at: 'tại|ở|tại đơn vị|tại cửa hàng',
    to: 'cho|đến|tới|cho đơn vị',
    from: 'từ|bởi|của',
    ends: 'vào|ngày|lúc|số tiền|với|bằng|qua|thành công|là|đã|trị giá|có|từ tài khoản|nội dung|số dư|{date}|{amount}|vào lúc|và|hạn mức',
    notName:
      'tài khoản|tk|thẻ|quý khách|khoản|bạn|ngân hàng|ngày|số|tiền|giao dịch|thời điểm|lúc|nội dung|phí|mục đích|ứng dụng|chúng tôi|website|mọi|các|cây atm|atm|của|dịch vụ',
    greeting: 'kính gửi|xin chào|chào|kính chào [quý khách]|quý khách',
    account: 'thẻ|tài khoản|tk',
    ending: 'kết thúc bằng|có số cuối|đuôi|4 số cuối',
    own: 'quý khách|bạn|bằng',
  },
  declined: `
    bị từ chối|từ chối giao dịch|không thành công|thất bại|không được (thực hiện|chấp nhận|phê duyệt|duyệt)|không thể (thực hiện|xử lý)|chưa được thực hiện|chưa thành công|không đủ (số dư|tiền)|số dư không đủ|hết hạn|bị (chặn|khóa)
    (tin nhắn|thông báo|giao dịch) (thử nghiệm|thử)|bỏ qua (thông báo|tin nhắn) (trên|trước|này)|gửi nhầm
  `,
  reversed:
    '(đã|bị|được) (hủy|huỷ|hoàn lại|hoàn trả|hoàn tiền|đảo)|đã bị (hủy|huỷ)|hoàn lại toàn bộ|hoàn trả toàn bộ|hủy giao dịch',
  pending:
    '(cần|chờ|yêu cầu) [được] (xác thực|xác nhận|phê duyệt)|(đang|chờ) (chờ|xử lý|được xử lý|duyệt|phê duyệt|xác nhận)|tạm (giữ|dừng|ngưng)|chưa (hoàn tất|hoàn thành|được)',
  requested: 'chỉ là (yêu cầu|đề nghị)|yêu cầu (thanh toán|chuyển tiền)',
  scheduled: 'đã được lên lịch|lên lịch|hẹn giờ|sẽ được (thực hiện|ghi nợ|trừ|xử lý)',
  condition: 'nếu|khi|trường hợp|có thể|vui lòng|để|không bao giờ|mọi',
  doubts: {
    perhaps:
      'se hoan|tao ma|sap đen han|du kien|se (đuoc|bi|tu đong|thu)|tra gop|{digit} điem|đanh gia',
    notDone: `
      yeu cau|xac nhan (giao dich|thanh toan)|cho [phe ]duyet|chua|tam dung|đang [đuoc ]xu ly|khong thanh cong|that bai|tu choi|bi khoa|sai [ma ]pin
      (thang|tuan) nay|bat thuong|đang ngo|nghi ngo|ma rut tien
    `,
    status: 'trạng thái|kết quả',
    settled: 'thanh cong',
    failure: 'khong',
  },
  refusals: {
    subject: {
      otp: 'mã otp|mã xác thực',
      statement: 'sao kê',
    },
    head: {
      otp: 'mã (otp|xác thực|xác nhận) {digits}|mã (otp|xác thực|xác nhận) {_}là {digits}|mã (otp|xác thực) (của|cho)',
      perhapsMarketing:
        'trả góp|mời bạn|khi bạn bè|duyệt trước|khoản vay|hoàn tiền (đến|tới|lên đến)|ưu đãi|khi chi tiêu từ|khuyến mãi',
      settings:
        'hạn mức {_}(được|đã) thay đổi|thay đổi (hạn mức|mật khẩu|mã pin)|(khóa|mở khóa|kích hoạt) thẻ',
      reminder: 'nhắc nợ',
      perhapsReminder:
        '(sẽ|sắp) đến hạn|đến hạn (vào|thanh toán)|đặt lịch|lịch chuyển tiền|vui lòng xác nhận',
    },
  },
  itself: '(tin nhắn|thông báo|email|thư) này',
  said: {
    refund: 'hoàn tiền|được hoàn',
    withdrawal: 'rút tiền[ mặt]',
    payment:
      'biên lai thanh toán|thanh toán[ thành công] (hóa đơn|hoá đơn|dư nợ|thẻ tín dụng)|trích nợ tự động|trả nợ',
    transfer_in:
      'nhận (được|tiền)|tiền vào|ghi có|báo có|vừa tăng|phát sinh tăng|nạp tiền thành công|chuyển tiền đến{stop}|đã nhận',
    deposit: '(nhận|trả|chi) lương|lương tháng|nộp tiền',
    transfer_out:
      'đã chuyển {money} cho|chuyển (thành công|tiền thành công|khoản thành công)|[đã ]chuyển (tiền|khoản)|tiền ra',
    fee: 'thu phí|phí (thường niên|duy trì|dịch vụ|quản lý)',
    purchase:
      'chi tiêu|giao dịch (mua|thẻ|thanh toán)|(giao dịch|gd) {money} tại|mua (hàng|sắm)|thanh toán(! (hóa đơn|hoá đơn|tối thiểu|dư nợ))|vừa giảm|phát sinh giảm|trừ {money}',
  },
  named: { purchase: 'ghi nợ|báo nợ' },
  vague: { purchase: 'giao dịch|biến động số dư' },
  amounts: {
    moved: 'số tiền[ (giao dịch|thanh toán|gd)]|giá trị|st|gd',
    fee: '[số tiền ]phí[ ~][ ~]|phí giao dịch|lệ phí',
    tax: 'thuế|vat',
    balance: 'số dư[ (khả dụng|cuối|hiện tại|tài khoản|mới|sau giao dịch)]|sd|sdc|khả dụng',
    aside: '(nội dung|diễn giải|mô tả|nd)\\:{rest}',
    other:
      'tổng chi tiêu|hạn mức[ ~][ ~]|dư nợ|tối thiểu|tối đa|trả góp|ưu đãi|giảm giá|hoàn tiền|điểm',
  },
}
