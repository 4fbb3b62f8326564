import type { Template } from '../../template/types.ts'
import { OFFERED, PAID_BY_CARD } from '../shared.ts'
import { BILL, NOT_YET, OFFER, SETTINGS, TO_COME } from './shared.ts'

export const scb: ReadonlyArray<Template> = [
  TO_COME,
  NOT_YET,
  OFFER,
  SETTINGS,
  {
    id: 'received',
    kind: 'transfer_in',
    isCommon: true,
    when: ['ได้รับเงิน|เงินเข้าบัญชี|มีเงินเข้า|รับโอนเงิน'],
    unless: ['คืนเงิน|เครดิตเงินคืน|จะได้รับเงิน'],
    sentences: ['(จำนวนเงิน|จำนวน|ยอดเงิน)[ที่ชำระ] [\\(บาท\\)] {amount}'],
    labels: { reference: 'หมายเลขอ้างอิง|เลขที่อ้างอิง|เลขที่รายการ|reference no.' },
  },
  BILL,
  OFFERED,
  PAID_BY_CARD,
]
