import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'
import { quietFixtures } from './shared-fixtures.ts'

const FROM = 'SCB Easy <scbeasynet@scb.co.th>'
const SUBJECT = 'แจ้งเตือนจากแอป SCB Easy: บริการอัตโนมัติแจ้งเตือนการทำธุรกรรม'
const { recorded } = fixturesFrom(FROM)

/** The rows of every mail; it begins with when the person signed in. */
function rows(type: string, to: string, amount: string) {
  return `ธนาคารขอแจ้งว่า คุณได้เข้าสู่ระบบ แอป SCB Easy ครั้งล่าสุด เมื่อวันที่ 11 ก.พ. 2569 เวลา 18:22:41 น. โดยทำธุรกรรมดังนี้\n\nประเภทของรายการ: ${type}\nรายละเอียด: จาก ธนาคารไทยพาณิชย์ เบอร์บัญชี xxxxxx5566\nไปยัง ${to}\nจำนวนเงิน ${amount} บาท\nวันและเวลาการทำรายการ: 11 ก.พ. 2569 ณ 18:25:10`
}

const on = { currency: 'THB', date: '2026-02-11', account: '5566' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'PromptPay, an id as long as an amount',
    [SUBJECT, rows('โอนเงินพร้อมเพย์', 'หมายเลขพร้อมเพย์ผู้รับเงิน 1100200300404', '165.00')],
    { ...on, kind: 'transfer_out', amount: '165.00', merchant: null },
  ),
  recorded('goods and services', [SUBJECT, rows('ชำระค่าสินค้าและบริการ', 'ULM WATER', '512.00')], {
    ...on,
    kind: 'payment',
    amount: '512.00',
    merchant: 'ULM WATER',
  }),
  recorded(
    'PromptPay received',
    [
      SUBJECT,
      'เรียน xxx xxxxx คุณได้รับเงินผ่านรายการพร้อมเพย์ โดยมีรายละเอียด ดังนี้ จาก: BBL / xxxxxx7788 จำนวน (บาท): 245.00 เข้าบัญชี: xxxxxx5566 วัน/เวลา: 11 ก.พ. 2569 - 18:22 ขอแสดงความนับถือ ธนาคารไทยพาณิชย์ จำกัด (มหาชน)',
    ],
    { ...on, kind: 'transfer_in', amount: '245.00' },
  ),
  ...quietFixtures(FROM),
  ...asianEnglishFixtures(FROM, 'THB'),
]
