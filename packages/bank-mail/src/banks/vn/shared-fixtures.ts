/** Mails in the words that banks of the country share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

/** A row whose label stands in two languages. */
function row(vietnamese: string, english: string, value: string) {
  return `<tr><td>${vietnamese}<br><i>${english}</i></td><td>${value}</td></tr>`
}

/** `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const currency = 'VND'
  const date = '2026-02-11'
  const account = '5566'
  return [
    ...asianEnglishFixtures(from, currency).filter(({ expect }) => 'ignored' in expect),
    recorded(
      'refund, in English',
      [
        'Transaction reversed',
        'A refund of VND 380,000 from LUMEN BOOKS was credited to your card ending 5566 on 11 Feb 2026.',
      ],
      { kind: 'refund', amount: '380000', currency, merchant: 'LUMEN BOOKS', date, account },
    ),
    recorded(
      'paid at a shop, in English',
      [
        'Payment successful',
        'You paid VND 1,238,000 at LUMEN BOOKS with your card ending 5566 on 11 Feb 2026.',
      ],
      { kind: 'purchase', amount: '1238000', currency, merchant: 'LUMEN BOOKS', date, account },
    ),
    recorded(
      'paid by QR, in English',
      [
        'QR payment',
        'You made a QR payment of VND 125,000 to NOODLE HALL from account ending 5566 on 11 Feb 2026.',
      ],
      { kind: 'purchase', amount: '125000', currency, merchant: 'NOODLE HALL', date, account },
    ),
    recorded(
      'paid abroad, in English',
      [
        'Payment',
        'You have made a payment to LUMEN*BOOKS on your credit card ending 5566.\n\nTransaction Date:\n11 Feb 2026 15:37\n\nAmount:\nEUR 24.60',
      ],
      { kind: 'purchase', amount: '24.60', currency: 'EUR', merchant: 'LUMEN*BOOKS', account },
    ),
    recorded(
      'receipt of a wallet, in English',
      [
        'Payment successful',
        'Payment Successful\nAmount\nVND 129,000\nMerchant\nNOODLE HALL\nDate/Time\n11 Feb 2026 10:11:12',
      ],
      { kind: 'purchase', amount: '129000', currency, merchant: 'NOODLE HALL' },
    ),
    ignored(
      'one-time code of the country',
      'Xác thực giao dịch',
      'Mã xác thực của Quý khách là 482913 cho giao dịch 1,500,000 VND.',
      'otp',
    ),
    ignored(
      'card refused',
      'Thông báo giao dịch',
      'Giao dịch thẻ 5566 số tiền 120,000 VND tại LUMEN BOOKS không thành công do không đủ số dư.',
      'declined',
    ),
    ignored(
      'statement',
      'Sao kê thẻ tín dụng',
      'Sao kê thẻ tín dụng kỳ tháng 02/2026. Tổng dư nợ: 5,200,000 VND. Số tiền thanh toán tối thiểu: 260,000 VND.',
      'statement',
    ),
    ignored(
      'bill that is due',
      'Hóa đơn mới',
      'Hóa đơn nước 212.000đ sẽ đến hạn vào 25/02/2026.',
      'reminder',
    ),
    ignored(
      'limit changed',
      'Thông báo',
      'Hạn mức chuyển tiền của Quý khách đã được thay đổi thành 100,000,000 VND.',
      'settings',
    ),
    ignored(
      'instalments on offer',
      'Thông báo',
      'Giao dịch 5.000.000 VND tại LUMEN BOOKS của Quý khách đủ điều kiện trả góp 0%.',
      'marketing',
    ),
    recorded(
      'account credited, with the balance',
      [
        'Thông báo thay đổi số dư',
        'Số dư mới của tài khoản 12345566 là: 5,200,000.00 VND tính đến 11/02/2026.\nGiao dịch mới nhất: Ghi có +1,200,000.00 VND.\nNội dung giao dịch: MAI ULM CHUYEN TIEN.',
      ],
      { kind: 'transfer_in', amount: '1200000', currency, date, account },
    ),
    recorded(
      'account debited, with the balance',
      [
        'Thông báo thay đổi số dư',
        'Tài khoản thanh toán vừa giảm 150.000 VND vào 11/02/2026 10:11.\nSố dư hiện tại: 2.350.000 VND.',
      ],
      { kind: 'purchase', amount: '150000', currency, date },
    ),
    recorded(
      'bill',
      [
        'Biên lai thanh toán hóa đơn',
        'Ngày, giờ giao dịch: 09:15 Thứ Tư 11/02/2026\nSố lệnh giao dịch: 123\nTài khoản nguồn: 0011005566\nNhà cung cấp: NUOC ULM\nSố tiền: 212,000 VND',
      ],
      { kind: 'payment', amount: '212000', currency, merchant: 'NUOC ULM', date, account },
    ),
    recorded(
      'card used, rows',
      [
        'Thông báo giao dịch thẻ',
        'Số thẻ: 512824***5566\nChủ thẻ: MAI ULM\nGiao dịch: Thanh toán thẻ\nGiá trị: 99,000 VND\nVào lúc: 10:11 11/02/2026\nTại: LUMEN BOOKS',
      ],
      { kind: 'purchase', amount: '99000', currency, merchant: 'LUMEN BOOKS', date, account },
    ),
    recorded(
      'card used, a sentence',
      [
        'Thông báo giao dịch thẻ',
        'Quý khách vừa thực hiện giao dịch thẻ tín dụng 5178**5566 số tiền 350.000 VND tại LUMEN BOOKS lúc 10:11 ngày 11/02/2026.',
      ],
      {
        kind: 'purchase',
        amount: '350000',
        currency,
        merchant: 'LUMEN BOOKS',
        date,
        time: '10:11',
        account,
      },
    ),
    recorded(
      'wallet paid a shop',
      [
        'Thanh toán thành công',
        'Bạn đã thanh toán thành công 89.000đ cho LUMEN BOOKS lúc 10:11 11/02/2026.',
      ],
      { kind: 'purchase', amount: '89000', currency, merchant: 'LUMEN BOOKS', date, time: '10:11' },
    ),
    recorded(
      'transfer, its fee below, labels of two languages',
      [
        'Biên lai chuyển tiền qua tài khoản',
        `<table>${row('Ngày, giờ giao dịch', 'Trans. Date, Time', '09:15 Thứ Tư 11/02/2026')}${row('Số lệnh giao dịch', 'Order Number', '12345678901')}${row('Tài khoản nguồn', 'Debit Account', '0011005566')}${row('Tài khoản người hưởng', 'Credit Account', '19030009921')}${row('Tên người hưởng', 'Beneficiary Name', 'AN ULM')}${row('Số tiền', 'Amount', '1,500,000 VND')}${row('Số tiền phí', 'Charge Amount', '2,200 VND')}</table>`,
      ],
      {
        kind: 'transfer_out',
        amount: '1500000',
        currency,
        merchant: 'AN ULM',
        date,
        time: '09:15',
        account,
        reference: '12345678901',
      },
    ),
  ]
}
