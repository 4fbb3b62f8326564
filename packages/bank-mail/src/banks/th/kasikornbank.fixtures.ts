import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'K PLUS <KPLUS@kasikornbank.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'transfer, in a Buddhist year, with fee and balance',
    mail: {
      from,
      subject: 'Result of Funds Transfer (Success)',
      text: 'Transaction Date: 09/02/2569 20:15:00\nTransaction Number: 0123ABC\nFrom Account: xxx-x-x1234-x\nTo Account: xxx-x-x9876-x\nAccount Name: MALI SUK\nAmount (THB): 1,250.00\nFee (THB): 0.00\nAvailable Balance (THB): 20,311.55',
    },
    expect: {
      template: 'transfer-out',
      transactions: [
        {
          kind: 'transfer_out',
          amount: '1250.00',
          currency: 'THB',
          merchant: 'MALI SUK',
          date: '2026-02-09',
          reference: '0123ABC',
        },
      ],
    },
  },
  {
    name: 'bill payment',
    mail: {
      from,
      subject: 'Result of Bill Payment (Success)',
      text: 'Transaction Date: 09/02/2026 08:02:11\nTransaction Number: 0456DEF\nPaid From Account: xxx-x-x1234-x\nCompany Name: RIVER ELECTRIC\nAmount (THB): 845.50\nFee (THB): 0.00\nAvailable Balance (THB): 19,466.05',
    },
    expect: {
      template: 'bill-payment',
      transactions: [
        {
          kind: 'payment',
          amount: '845.50',
          currency: 'THB',
          merchant: 'RIVER ELECTRIC',
          date: '2026-02-09',
        },
      ],
    },
  },
  ignored(
    'transfer that failed',
    'Result of Funds Transfer (Unsuccess)',
    'Transaction Date: 09/02/2026 20:15:00\nFrom Account: xxx-x-x1234-x\nTo Account: xxx-x-x9876-x\nAmount (THB): 1,250.00',
    'declined',
  ),
  recorded(
    'bill, labels of Thai',
    [
      'Result of Bill Payment (Success)',
      'วันที่ทำรายการ: 09/02/2569 08:02:11\nเลขที่รายการ: 0456DEF\nชำระเงินจากบัญชี: xxx-x-x1234-x\nเพื่อเข้าบัญชีบริษัท: RIVER ELECTRIC\nจำนวนเงิน (บาท): 845.50\nค่าธรรมเนียม (บาท): 0.00\nยอดถอนได้ (บาท): 19,466.05',
    ],
    'bill-payment',
    {
      kind: 'payment',
      amount: '845.50',
      currency: 'THB',
      merchant: 'RIVER ELECTRIC',
      date: '2026-02-09',
    },
  ),
  ...sharedFixtures(from),
]
