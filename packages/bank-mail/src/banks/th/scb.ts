import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON, NOT_DONE } from './shared-templates.ts'

const sentences = [
  '(จำนวนเงิน|จำนวน) [\\(บาท\\)] {amount}',
  'จาก {_}เบอร์บัญชี {account}',
  'วันและเวลาการทำรายการ {date}',
]

/**
 * "Type of transaction", "details" with from and to in one row each, "amount", "date and time". The
 * number behind "to" may be a PromptPay id: it is no amount.
 */
export const scb: Bank = {
  ...knownBySender('TH', 'scb', 'SCB', ['scb.co.th'], ['siam commercial bank', 'scb easy']),
  templates: [
    NOT_DONE,
    {
      id: 'payment',
      kind: 'payment',
      when: ['ประเภทของรายการ (ชำระ|จ่าย|เติม)', 'วันและเวลาการทำรายการ'],
      sentences: [...sentences, 'ไปยัง {merchant}{end}'],
    },
    {
      id: 'transfer',
      kind: 'transfer_out',
      when: ['ประเภทของรายการ โอน', 'วันและเวลาการทำรายการ'],
      sentences,
    },
    ...COMMON.filter(({ id }) => id !== 'not-done' && id !== 'transfer'),
  ],
}
