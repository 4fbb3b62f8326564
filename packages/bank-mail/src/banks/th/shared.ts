/** The templates that several banks of Thailand need. */
import type { Template } from '../../template/types.ts'

export const TO_COME: Template = {
  id: 'to-come',
  when: ['ล่วงหน้า|ตั้งเวลาโอน|ครบกำหนด|ยอดที่ต้องชำระ|ยอดชำระทั้งหมด|กำหนดชำระ'],
  unless: ['(โอนเงิน|จ่ายบิล|ชำระเงิน|ชำระบิล)(ล่วงหน้า|)(สำเร็จแล้ว|เรียบร้อย)'],
  ignored: 'reminder',
}

export const NOT_YET: Template = {
  id: 'not-yet',
  when: ['กรุณายืนยัน|รออนุมัติ|รอดำเนินการ|อยู่ระหว่างดำเนินการ|ขอให้คุณโอน|โอนเงินอัตโนมัติ'],
  unless: ['(โอนเงิน|จ่ายบิล|ชำระเงิน|ใช้จ่าย){_}(สำเร็จแล้ว|เรียบร้อยแล้ว)'],
  ignored: 'information',
}

export const OFFER: Template = {
  id: 'offer',
  when: ['แบ่งชำระ|อนุมัติวงเงิน|รับคะแนน|ใช้จ่ายครบ|เครดิตเงินคืน'],
  unless: ['จำนวนเงิน|มีการใช้จ่าย|ใช้บัตร|วันที่ทำรายการ|จำนวน {money}'],
  ignored: 'marketing',
}

export const SETTINGS: Template = {
  id: 'settings',
  when: ['(เปลี่ยน|ปรับ|แก้ไข)(วงเงิน|รหัส|อีเมล|เบอร์)|อายัดบัตร|เปิดใช้งานบัตร'],
  ignored: 'settings',
}

export const BILL: Template = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: ['จ่ายบิล|ชำระบิล|ชำระค่าสินค้าและบริการ|เพื่อเข้าบัญชีบริษัท|เติมเงิน|bill payment'],
  unless: ['จ่ายบิลได้ที่'],
  sentences: ['(จำนวนเงิน|จำนวน|ยอดเงิน)[ที่ชำระ] [\\(บาท\\)] {amount}'],
  labels: { reference: 'หมายเลขอ้างอิง|เลขที่อ้างอิง|เลขที่รายการ|reference no.' },
}
