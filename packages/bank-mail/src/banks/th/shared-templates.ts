import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'
import { COMMON as ENGLISH } from '../asian-english-templates.ts'

/* The receipts that banks of Thailand word alike: labels of Thai, the currency in brackets beside "amount". */

/** The bracket may stand on the next line. */
const AMOUNT = '(จำนวนเงิน|จำนวน|ยอดเงิน)[ที่ชำระ] [\\(บาท\\)] {amount}'
const DATE = 'วันที่ทำรายการ|วัน-เวลาที่ทำรายการ|วันและเวลาการทำรายการ|วันเวลา|วัน/เวลา|วันที่|transaction date'
const REFERENCE = 'หมายเลขอ้างอิง|เลขที่อ้างอิง|เลขที่รายการ|reference no.'
const FROM_ACCOUNT = 'หักจากบัญชี|ชำระเงินจากบัญชี|บัญชีผู้โอน|จากบัญชี|from account'
const stops = ['เลขบัญชี', 'เลขที่บัญชี', 'ธนาคาร', 'ค่าธรรมเนียม']

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: ['ไม่สำเร็จ|ถูกปฏิเสธ|ล้มเหลว|\\((unsuccess~|fail~)\\)'],
  unless: ['(หาก|กรณี|ถ้า){_}(ไม่สำเร็จ|ถูกปฏิเสธ|ล้มเหลว)'],
  ignored: 'declined',
}

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: ['ล่วงหน้า|ตั้งเวลาโอน|ครบกำหนด|ยอดที่ต้องชำระ|ยอดชำระทั้งหมด|กำหนดชำระ'],
  unless: ['(โอนเงิน|จ่ายบิล|ชำระเงิน|ชำระบิล)(ล่วงหน้า|)(สำเร็จแล้ว|เรียบร้อย)'],
  ignored: 'reminder',
}

/** Asked for, waiting or on offer. */
export const NOT_YET: IgnoringTemplate = {
  id: 'not-yet',
  when: ['กรุณายืนยัน|รออนุมัติ|รอดำเนินการ|อยู่ระหว่างดำเนินการ|ขอให้คุณโอน|โอนเงินอัตโนมัติ'],
  unless: ['(โอนเงิน|จ่ายบิล|ชำระเงิน|ใช้จ่าย){_}(สำเร็จแล้ว|เรียบร้อยแล้ว)'],
  ignored: 'information',
}

export const OFFER: IgnoringTemplate = {
  id: 'offer',
  when: ['แบ่งชำระ|อนุมัติวงเงิน|รับคะแนน|ใช้จ่ายครบ|เครดิตเงินคืน'],
  unless: ['จำนวนเงิน|มีการใช้จ่าย|ใช้บัตร|วันที่ทำรายการ|จำนวน {money}'],
  ignored: 'marketing',
}

export const SETTINGS: IgnoringTemplate = {
  id: 'settings',
  when: ['(เปลี่ยน|ปรับ|แก้ไข)(วงเงิน|รหัส|อีเมล|เบอร์)|อายัดบัตร|เปิดใช้งานบัตร'],
  ignored: 'settings',
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  when: ['ได้รับเงิน|เงินเข้าบัญชี|มีเงินเข้า|รับโอนเงิน'],
  unless: ['คืนเงิน|เครดิตเงินคืน|จะได้รับเงิน'],
  sentences: [AMOUNT, '(เข้าบัญชี|เงินเข้าบัญชี) {account}'],
  labels: { date: DATE, reference: REFERENCE, merchant: 'ชื่อผู้โอน|ผู้โอน', account: 'เข้าบัญชี' },
  stops,
}

export const BILL: RecordingTemplate = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: ['จ่ายบิล|ชำระบิล|ชำระค่าสินค้าและบริการ|เพื่อเข้าบัญชีบริษัท|เติมเงิน|bill payment'],
  unless: ['จ่ายบิลได้ที่'],
  sentences: [AMOUNT],
  labels: {
    merchant: 'ผู้รับชำระเงิน|เพื่อเข้าบัญชีบริษัท|ไปยังผู้ให้บริการ|ผู้ให้บริการ|ไปยัง|company name|biller',
    date: DATE,
    reference: REFERENCE,
    account: FROM_ACCOUNT,
  },
  stops,
}

export const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  isCommon: true,
  when: ['บัตร|ใช้จ่าย'],
  unless: ['คืนเงิน|เครดิตเงินคืน|เมื่อใช้จ่ายครบ'],
  sentences: [
    '(ใช้จ่าย|ใช้บัตร|รายการ){_}{money} (ที่ร้าน|ณ ร้าน|ที่) {merchant} (วันที่|เมื่อ|{stop})',
    'บัตร{_}(\\*|x|-){account}',
    '(วันที่|เมื่อ) {date}',
  ],
}

export const WALLET: RecordingTemplate = {
  id: 'wallet',
  kind: 'purchase',
  isCommon: true,
  when: ['ชำระเงิน{_}สำเร็จ|จ่ายเงิน{_}สำเร็จ', 'ร้านค้า|ชื่อร้าน'],
  sentences: [AMOUNT],
  labels: { merchant: 'ร้านค้า|ชื่อร้านค้า|ชื่อร้าน', date: DATE, reference: REFERENCE },
}

export const TRANSFER: RecordingTemplate = {
  id: 'transfer',
  kind: 'transfer_out',
  isCommon: true,
  when: ['โอนเงิน', 'สำเร็จ|เรียบร้อย|success~'],
  unless: ['ได้รับเงิน|เงินเข้าบัญชี|รับโอนเงิน|วงเงินโอน'],
  sentences: [AMOUNT],
  labels: {
    merchant: 'ชื่อบัญชีผู้รับ|ชื่อผู้รับ|ไปยังบัญชี|บัญชีผู้รับโอน|ไปยังพร้อมเพย์|ไปยัง|received name|to account name',
    date: DATE,
    reference: REFERENCE,
    account: FROM_ACCOUNT,
  },
  stops,
}

export const COMMON = [
  NOT_DONE,
  TO_COME,
  NOT_YET,
  OFFER,
  SETTINGS,
  RECEIVED,
  BILL,
  CARD,
  WALLET,
  TRANSFER,
  ...ENGLISH,
] as const
