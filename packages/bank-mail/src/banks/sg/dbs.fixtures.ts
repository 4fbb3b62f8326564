import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('DBS <ibanking.alert@dbs.com>')
const paylah = fixturesFrom('paylah.alert@dbs.com')
const SENT = '2026-05-17T12:00:00Z'

/** The rows under every alert. */
function alert(sentence: string, amount: string, rows: string): string {
  return `Transaction Ref: IE20260916553201\nDear Customer,\n${sentence}\nDate and Time: 16 May 23:57 (SGT)\nAmount: ${amount}\n${rows}\nIf unauthorised, please call our DBS hotline.`
}

const on = { currency: 'SGD', date: '2026-05-16', time: '23:57' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card purchase, amount glued to its currency',
    [
      'Card Transaction Alert',
      'Card Transaction Alert\n\nTransaction Ref: SP1400000010001\n\nDear Sir / Madam,\n\nWe refer to your card transaction request dated 16/05/26. We are pleased to\nconfirm that the transaction was completed.\n\nDate & Time: 16 MAY 18:56 (SGT)\nAmount: SGD1,213.32\nFrom: DBS/POSB card ending 4471\nTo: BOOK NOOK FP 12 Singapore SGP',
      SENT,
    ],
    {
      kind: 'purchase',
      amount: '1213.32',
      currency: 'SGD',
      merchant: 'BOOK NOOK FP 12 Singapore SGP',
      date: '2026-05-16',
      account: '4471',
    },
  ),
  recorded(
    'card purchase in another currency',
    [
      'Card Transaction Alert',
      alert(
        'We refer to your card transaction request dated 16/05/26. We are pleased to confirm that the transaction was completed.',
        'USD12.50',
        'From: DBS/POSB card ending 4471\nTo: CLOUD HOSTING INC USA',
      ),
      SENT,
    ],
    {
      ...on,
      kind: 'purchase',
      amount: '12.50',
      currency: 'USD',
      merchant: 'CLOUD HOSTING INC USA',
    },
  ),
  recorded(
    'card used, in a sentence',
    [
      'Transaction Alerts',
      'Dear Customer,\nYour DBS/POSB card ending 4471 was used for a transaction of SGD 45.90 at BOOK NOOK on 16 May 2026 10:11 (SGT).',
    ],
    {
      kind: 'purchase',
      amount: '45.90',
      currency: 'SGD',
      merchant: 'BOOK NOOK',
      date: '2026-05-16',
      account: '4471',
    },
  ),
  recorded(
    'bill',
    [
      'digibank Alert - Successful bill payment',
      alert(
        "You've successfully made a bill payment.",
        'SGD 145.70',
        'From: DBS Savings Plus Account (A/C ending 4410)\nTo: CITY POWER (Ref ending 7654)',
      ),
      SENT,
    ],
    { ...on, kind: 'payment', amount: '145.70', merchant: 'CITY POWER', account: '4410' },
  ),
  recorded(
    'direct debit, with the address of who takes it',
    [
      'digibank Alerts - Successful GIRO deduction',
      'Your GIRO payment is successful\nTransaction Ref: SGA0210600001\nDear Customer,\nYour GIRO deduction is successful. Details\nDate and Time: 16 May 09:36 (SGT)\nFrom: DBS/POSB A/C ending 4410\nPaying to: HARBOUR INSURANCE PTE. LTD. 12 RIVER ROAD #04-02 RIVER TOWER SINGAPORE 059999\nPayment amount: SGD 210.00\nBill Reference number: 8840217410001abc',
      SENT,
    ],
    {
      kind: 'payment',
      amount: '210.00',
      currency: 'SGD',
      merchant: 'HARBOUR INSURANCE PTE. LTD.',
      date: '2026-05-16',
      account: '4410',
      reference: 'SGA0210600001',
    },
  ),
  recorded(
    'money sent by PayNow',
    [
      'digibank Alerts - Successful PayNow transfer',
      alert(
        "You've made a PayNow transfer. Your transfer is successful.",
        'SGD 60.00',
        'From: POSB Everyday Savings Account (A/C ending 4410)\nTo: TAN MEI LING (PayNow mobile ending 8812)',
      ),
      SENT,
    ],
    { ...on, kind: 'transfer_out', amount: '60.00', merchant: 'TAN MEI LING', account: '4410' },
  ),
  recorded(
    'transfer to an account',
    [
      'digibank Alerts - Successful funds transfer',
      alert(
        'Your funds transfer is successful.',
        'SGD 2,500.00',
        'From: DBS Multiplier (A/C ending 4410)\nTo: TAN MEI LING (A/C ending 9931)',
      ),
      SENT,
    ],
    { ...on, kind: 'transfer_out', amount: '2500.00', merchant: 'TAN MEI LING', account: '4410' },
  ),
  recorded(
    'transfer received',
    [
      "digibank Alerts - You've received a transfer",
      'Transaction Ref: IEBGPP60900001\nDear Customer,\nYou have received SGD 1,271.12 via FAST transfer on 08 May 2026 19:20 SGT.\nFrom: HARBOUR PTE. LTD. - CLIENTS A/C\nTo: Your DBS/ POSB account ending 4410',
    ],
    {
      kind: 'transfer_in',
      amount: '1271.12',
      currency: 'SGD',
      merchant: 'HARBOUR PTE. LTD. - CLIENTS A/C',
      date: '2026-05-08',
      account: '4410',
    },
  ),
  recorded(
    'cash from a machine',
    [
      'digibank Alerts - Cash Withdrawal',
      alert(
        'We refer to your ATM cash withdrawal. The transaction was completed.',
        'SGD 200.00',
        'From: DBS/POSB A/C ending 4410',
      ),
      SENT,
    ],
    { ...on, kind: 'withdrawal', amount: '200.00', account: '4410' },
  ),
  recorded(
    'salary',
    [
      'digibank Alerts - Salary credited',
      alert(
        'Your salary has been credited to your DBS/POSB account.',
        'SGD 5,400.00',
        'From: HARBOUR PTE. LTD.\nTo: Your DBS/POSB account ending 4410',
      ),
      SENT,
    ],
    { ...on, kind: 'deposit', amount: '5400.00', merchant: 'HARBOUR PTE. LTD.', account: '4410' },
  ),
  paylah.recorded(
    'PayLah! paid by scanning',
    [
      'Transaction Alerts',
      'Transaction Ref: PLPE46200001\n\nDear Sir / Madam,\nWe refer to your PayLah! Scan & Pay Transfer dated 16 May. We are pleased\nto confirm that the transaction was completed.\n\nDate & Time: 16 May 12:43 (SGT)\nAmount: SGD10.60\nFrom: PayLah! Wallet (Mobile ending 8812)\nTo: LUCKY NOODLE T/P(11)',
      SENT,
    ],
    {
      kind: 'purchase',
      amount: '10.60',
      currency: 'SGD',
      merchant: 'LUCKY NOODLE T/P(11)',
      date: '2026-05-16',
      account: '8812',
    },
  ),
  paylah.recorded(
    'PayLah! sent to somebody',
    [
      'Transaction Alerts',
      'Transaction Ref: PLPE46200002\nDear Sir / Madam,\nWe refer to your PayLah! funds transfer dated 16 May. We are pleased to confirm that the transaction was completed.\nDate & Time: 16 May 12:43 (SGT)\nAmount: SGD25.00\nFrom: PayLah! Wallet (Mobile ending 8812)\nTo: TAN MEI LING (Mobile ending 1123)',
      SENT,
    ],
    {
      kind: 'transfer_out',
      amount: '25.00',
      currency: 'SGD',
      merchant: 'TAN MEI LING',
      date: '2026-05-16',
      account: '8812',
    },
  ),
  paylah.recorded(
    'PayLah! refund, time glued to its day',
    [
      'Transaction Alert',
      'Transaction Ref: 260916000041MC000001\nDear Sir/Madam,\nWe refer to your PayLah! refund transaction below and are pleased to confirm that the transaction was completed.\nDate & Time: 16 May00:00 (SGT)\nAmount: SGD 0.20\nFrom: CUP RETURN LTD\nTo: PayLah! Wallet (Mobile ending 8812)\nTo view your transactions, login to your PayLah! Wallet.',
      SENT,
    ],
    {
      kind: 'refund',
      amount: '0.20',
      currency: 'SGD',
      merchant: 'CUP RETURN LTD',
      date: '2026-05-16',
      account: '8812',
    },
  ),
  paylah.ignored(
    'PayLah! request',
    'Transaction Alerts',
    'Dear Sir / Madam,\nTAN MEI LING has requested SGD 25.00 from you on PayLah!. Log in to pay.',
    'reminder',
  ),
  ignored(
    'GIRO arrangement',
    'Transaction alert',
    'Your eGIRO application for HARBOUR PTE. LTD. submitted on 04/May/2026 is successful. Payment limit: SGD 500.00.',
    'settings',
  ),
  ignored(
    'payee added',
    'digibank Alerts - You have added a new payee',
    'Dear Customer,\nA new recipient was added. Recipient: TAN MEI LING. Daily limit SGD 1,000.00.',
    'settings',
  ),
  ignored(
    'transfer that did not go through',
    'digibank Alerts - Transfer',
    alert(
      'Your funds transfer is not completed.',
      'SGD 60.00',
      'From: POSB Account (A/C ending 4410)\nTo: TAN MEI LING (A/C ending 9931)',
    ),
    'declined',
  ),
]
