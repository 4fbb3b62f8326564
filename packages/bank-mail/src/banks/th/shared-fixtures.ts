/** Mails in the words that banks of the country share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

const currency = 'THB'
const date = '2026-02-11'

/** `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded } = fixturesFrom(from)
  return [
    ...quietFixtures(from),
    ...asianEnglishFixtures(from, currency),
    recorded(
      'transfer, in a Buddhist year',
      [
        'แจ้งผลการทำรายการ',
        'คุณได้ทำรายการโอนเงินสำเร็จ\nวันที่ทำรายการ : 11/02/2569 11:20:43\nจากบัญชี : xxx-x-x5566-x\nไปยัง : MALI ULM\nจำนวนเงิน : 1,325.75 บาท\nค่าธรรมเนียม : 0.00 บาท',
      ],
      { kind: 'transfer_out', amount: '1325.75', currency, merchant: 'MALI ULM', date },
    ),
  ]
}

/** The same without the transfer, for a bank that words its own. */
export function quietFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  return [
    ignored('one-time code', 'รหัส OTP', 'รหัส OTP ของคุณคือ 482913 สำหรับรายการ 500.00 บาท', 'otp'),
    ignored(
      'transfer that failed',
      'แจ้งผลการทำรายการ',
      'คุณได้ทำรายการโอนเงินไม่สำเร็จ\nจำนวนเงิน : 1,325.75 บาท',
      'declined',
    ),
    ignored(
      'bill that is due',
      'แจ้งเตือน',
      'ยอดที่ต้องชำระ 3,000.00 บาท ครบกำหนดวันที่ 25/02/2569',
      'reminder',
    ),
    ignored(
      'payment to be confirmed',
      'ยืนยันรายการ',
      'กรุณายืนยันรายการใช้จ่าย 1,500.00 บาท ที่ร้าน LUMEN BOOKS ภายใน 5 นาที',
      'information',
    ),
    ignored(
      'points for spending',
      'สิทธิพิเศษ',
      'ใช้จ่ายครบ 1,000 บาท ที่ร้าน LUMEN BOOKS รับคะแนน 100 คะแนน',
      'marketing',
    ),
    ignored('limit changed', 'แจ้งเตือน', 'คุณได้เปลี่ยนวงเงินโอนต่อวันเป็น 50,000.00 บาท สำเร็จ', 'settings'),
    recorded(
      'money received, with the balance',
      [
        'แจ้งเตือน',
        'มีเงินเข้าบัญชี xxx-x-x5566-x จำนวน 5,000.00 บาท วันที่ 11/02/2569 12:34 คงเหลือ 12,345.00 บาท',
      ],
      { kind: 'transfer_in', amount: '5000.00', currency, date },
    ),
    recorded(
      'bill, the currency on a line of its own',
      [
        'แจ้งผลการทำรายการ',
        'ประเภทรายการ: ชำระค่าสินค้าและบริการ\nหักจากบัญชี: XXX-X-XX566-X\nผู้รับชำระเงิน: ULM WATER\nจำนวนเงิน\n(บาท): 120.00\nค่าธรรมเนียม\n(บาท): 0.00\nวัน-เวลาที่ทำรายการ: 11/02/2026 10:11:12',
      ],
      { kind: 'payment', amount: '120.00', currency, merchant: 'ULM WATER', date },
    ),
    recorded(
      'card used',
      [
        'แจ้งเตือนการใช้บัตร',
        'มีการใช้จ่ายผ่านบัตร xxxx5566 จำนวน 350.00 บาท ที่ร้าน LUMEN BOOKS วันที่ 11/02/2569 10:11',
      ],
      {
        kind: 'purchase',
        amount: '350.00',
        currency,
        merchant: 'LUMEN BOOKS',
        date,
        account: '5566',
      },
    ),
    recorded(
      'wallet paid a shop',
      [
        'แจ้งผลการทำรายการ',
        'คุณชำระเงินสำเร็จ\nจำนวนเงิน: 89.00 บาท\nร้านค้า: LUMEN BOOKS\nวันที่: 11/02/2026 10:11',
      ],
      { kind: 'purchase', amount: '89.00', currency, merchant: 'LUMEN BOOKS', date },
    ),
  ]
}
