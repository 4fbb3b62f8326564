import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('unialerts@uobgroup.com')
const FOOTER =
  '\nUOB EMAIL DISCLAIMER: Any person receiving this email shall treat it as confidential.'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'PayNow received',
    [
      'UOB-PayNow transfer received',
      `You have received SGD 1,207.00 in your PayNow-linked account ending 3310 on\n11-MAY-2026 01:44PM.${FOOTER}`,
    ],
    {
      kind: 'transfer_in',
      amount: '1207.00',
      currency: 'SGD',
      merchant: null,
      date: '2026-05-11',
      time: '13:44',
      account: '3310',
    },
  ),
  recorded(
    'PayNow sent',
    [
      'UOB - PayNow transfer',
      `You made a PayNow transfer of SGD 42.50 to TAN MEI LING on your a/c ending 3310 at 9:05PM SGT, 11 May 26. If unauthorised, call 24/7 Fraud Hotline.${FOOTER}`,
    ],
    {
      kind: 'transfer_out',
      amount: '42.50',
      currency: 'SGD',
      merchant: 'TAN MEI LING',
      date: '2026-05-11',
      account: '3310',
    },
  ),
  recorded(
    'paid by QR',
    [
      'UOB - QR payment',
      `You made a PayNow QR payment of SGD 6.50 to LUCKY NOODLE on your a/c ending 3310 at 1:12PM SGT, 11 May 26. If unauthorised, call 24/7 Fraud Hotline.${FOOTER}`,
    ],
    {
      kind: 'purchase',
      amount: '6.50',
      currency: 'SGD',
      merchant: 'LUCKY NOODLE',
      date: '2026-05-11',
      account: '3310',
    },
  ),
  recorded(
    'card purchase',
    [
      'UOB Card Transaction Alert',
      `A transaction of SGD 61.20 was made with your UOB Card ending 7741 on 11/05/26 at BOOK NOOK. If unauthorised, call 24/7 Fraud Hotline now.${FOOTER}`,
    ],
    {
      kind: 'purchase',
      amount: '61.20',
      currency: 'SGD',
      merchant: 'BOOK NOOK',
      date: '2026-05-11',
      account: '7741',
    },
  ),
  recorded(
    'card purchase abroad',
    [
      'UOB Card Transaction Alert',
      `A transaction of USD 12.50 was made with your UOB Card ending 7741 on 11/05/26 at CLOUD HOSTING INC. If unauthorised, call 24/7 Fraud Hotline now.${FOOTER}`,
    ],
    { kind: 'purchase', amount: '12.50', currency: 'USD', date: '2026-05-11', account: '7741' },
  ),
  recorded(
    'card purchase given back',
    [
      'UOB Card Refund',
      `A refund of SGD 61.20 from BOOK NOOK was made to your UOB Card ending 7741 on 12/05/26.${FOOTER}`,
    ],
    {
      kind: 'refund',
      amount: '61.20',
      currency: 'SGD',
      merchant: 'BOOK NOOK',
      date: '2026-05-12',
      account: '7741',
    },
  ),
  recorded(
    'salary',
    [
      'UOB Account Alert',
      `SGD 5,400.00 has been credited to your UOB account ending 3310 on 25-MAY-2026.${FOOTER}`,
    ],
    {
      kind: 'deposit',
      amount: '5400.00',
      currency: 'SGD',
      date: '2026-05-25',
      account: '3310',
    },
  ),
  recorded(
    'cash from a machine',
    [
      'UOB Account Alert',
      `You made a cash withdrawal of SGD 200.00 from your UOB account ending 3310 on 25-MAY-2026 06:10PM.${FOOTER}`,
    ],
    {
      kind: 'withdrawal',
      amount: '200.00',
      currency: 'SGD',
      date: '2026-05-25',
      account: '3310',
    },
  ),
  recorded(
    'bill',
    [
      'UOB - Bill payment',
      `You made a bill payment of SGD 145.70 to CITY POWER from your UOB account ending 3310 on 25-MAY-2026.${FOOTER}`,
    ],
    {
      kind: 'payment',
      amount: '145.70',
      currency: 'SGD',
      merchant: 'CITY POWER',
      date: '2026-05-25',
      account: '3310',
    },
  ),
  ignored(
    'declined',
    'UOB Card Alert',
    `Your transaction of SGD 61.20 at BOOK NOOK with UOB Card ending 7741 was not successful.${FOOTER}`,
    'declined',
  ),
  ignored(
    'statement',
    'Your UOB eStatement is ready',
    `Your statement for May 2026 is ready. Amount due SGD 410.22.${FOOTER}`,
    'statement',
  ),
  ignored(
    'transfer that is yet to come',
    'UOB - Transfer',
    `You have scheduled a transfer of SGD 100.00 to TAN MEI LING on 11-DEC-2026 from your account ending 3310.${FOOTER}`,
    'reminder',
  ),
  recorded(
    'card purchase reversed, currency behind the number',
    [
      'Your transaction has been reversed',
      `A transaction of 33.15 SGD made with your UOB card ending 7741 on 11 May 26, 7:21PM at BOOK NOOK has been reversed.${FOOTER}`,
    ],
    {
      kind: 'refund',
      amount: '33.15',
      currency: 'SGD',
      merchant: 'BOOK NOOK',
      date: '2026-05-11',
      account: '7741',
    },
  ),
  ignored(
    'what became of a transfer already told',
    'UOB Personal Internet Banking Notification Alerts',
    `UOB - Your PayNow transfer to LUCKY NOODLE PTE. LTD. on 11-May-2026 is successful.${FOOTER}`,
    'information',
  ),
]
