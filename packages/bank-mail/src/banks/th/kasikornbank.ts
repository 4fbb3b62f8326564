import type { Bank } from '../../template/types.ts'
import { COMMON, NOT_DONE } from './shared-templates.ts'

/** K PLUS results: every line a label with its currency in brackets; the year is often Buddhist. */
export const kasikornbank: Bank = {
  id: 'kasikornbank',
  name: 'KASIKORNBANK',
  country: 'TH',
  timeZone: 'Asia/Bangkok',
  currency: 'THB',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['kasikornbank.com'],
  names: ['kasikornbank', 'k plus'],
  templates: [
    NOT_DONE,
    {
      id: 'bill-payment',
      kind: 'payment',
      when: ['result of {_}(bill|payment|top up|top-up) {_}\\(success\\)'],
      labels: {
        amount: 'amount \\(thb\\)|amount|จำนวนเงิน \\(บาท\\)|จำนวนเงิน',
        merchant: 'company name|biller|to|merchant name|เพื่อเข้าบัญชีบริษัท|ผู้ให้บริการ',
        account: 'paid from account|from account|ชำระเงินจากบัญชี|จากบัญชี',
        date: 'transaction date|วันที่ทำรายการ',
        reference: 'transaction number|เลขที่รายการ',
      },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: [
        'result of {_}transfer {_}\\(success\\)',
        'to account|to promptpay|to bank|ไปยัง|เพื่อเข้าบัญชี',
      ],
      labels: {
        amount: 'amount \\(thb\\)|amount|จำนวนเงิน \\(บาท\\)|จำนวนเงิน',
        merchant: 'account name|received name|to account name|ชื่อบัญชี|ชื่อผู้รับ',
        account: 'from account|จากบัญชี',
        date: 'transaction date|วันที่ทำรายการ',
        reference: 'transaction number|เลขที่รายการ',
      },
    },
    ...COMMON.filter((template) => template !== NOT_DONE),
  ],
}
