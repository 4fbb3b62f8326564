import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'Axis Bank <alerts@axisbank.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'account debited, in rows',
    [
      'INR 500.00 was debited from your A/c no. XX3310.',
      '<p>Dear ASHA RAO,</p><p>Thank you for banking with us.</p><table><tr><td>Amount Debited:</td><td>INR 500.00</td></tr><tr><td>Account Number:</td><td>XX3310</td></tr><tr><td>Date &amp; Time:</td><td>14-05-26, 12:34:56 IST</td></tr><tr><td>Transaction Info:</td><td>UPI/P2M/612300001/BOOK NOOK</td></tr></table>',
    ],
    {
      kind: 'purchase',
      amount: '500.00',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'account debited without UPI, in rows',
    [
      'INR 742.00 was debited from your A/c no. XX3310.',
      '<p>Dear ASHA RAO,</p><table><tr><td>Amount Debited:</td><td>INR 742.00</td></tr><tr><td>Account Number:</td><td>XX3310</td></tr><tr><td>Date &amp; Time:</td><td>14-05-26, 12:34:56 IST</td></tr><tr><td>Transaction Info:</td><td>NACH/RIVER FUND</td></tr></table>',
    ],
    { kind: 'payment', amount: '742.00', currency: 'INR', date: '2026-05-14', account: '3310' },
  ),
  recorded(
    'account credited, in rows',
    [
      'INR 85000.00 was credited to your A/c no. XX3310.',
      '<p>Dear ASHA RAO,</p><table><tr><td>Amount Credited:</td><td>INR 85000.00</td></tr><tr><td>Account Number:</td><td>XX3310</td></tr><tr><td>Date &amp; Time:</td><td>14-05-26, 12:34:56 IST</td></tr><tr><td>Transaction Info:</td><td>NEFT/RIVER TEXTILES</td></tr></table>',
    ],
    { kind: 'deposit', amount: '85000.00', currency: 'INR', date: '2026-05-14', account: '3310' },
  ),
  recorded(
    'credit card, in rows, limits after it',
    [
      'INR 1,249 spent on credit card no. XX7741',
      '<p>Dear ASHA RAO,</p><p>Here is the detail of your transaction:</p><table><tr><td>Transaction Amount:</td><td>INR 1,249</td></tr><tr><td>Merchant Name:</td><td>BOOK NOOK</td></tr><tr><td>Axis Bank Credit Card No.</td><td>XX7741</td></tr><tr><td>Date &amp; Time:</td><td>14-05-2026, 12:34:56 IST</td></tr><tr><td>Available Limit*:</td><td>INR 98,751</td></tr><tr><td>Total Credit Limit*:</td><td>INR 1,00,000</td></tr></table>',
    ],
    {
      kind: 'purchase',
      amount: '1249.00',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  recorded(
    'credit card, run together, in dollars',
    [
      'USD 12.50 spent on credit card no. XX7741',
      "Here's the summary of your Axis Bank Credit Card Transaction: Transaction Amount: USD 12.50 Merchant Name: CLOUD TOOLS Axis Bank Credit Card No. XX7741 Date & Time: 14-05-2026, 19:17:01 IST Available Limit*: INR 57891.96 Total Credit Limit*: INR 100000",
    ],
    {
      kind: 'purchase',
      amount: '12.50',
      currency: 'USD',
      merchant: 'CLOUD TOOLS',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  recorded(
    'card used, a line each',
    [
      'Spent on Axis Bank card',
      'Spent INR 270\nAxis Bank Card no. XX1822\n14-05-26 10:14:33 IST\nGREEN GROCER\nAvl Limit: INR 12135.42\nNot you? SMS BLOCK 1822 to 919951860002',
    ],
    {
      kind: 'purchase',
      amount: '270.00',
      currency: 'INR',
      merchant: 'GREEN GROCER',
      date: '2026-05-14',
      time: '10:14',
      account: '1822',
    },
  ),
  recorded(
    'bill paid',
    [
      'payment successful',
      '<table><tr><td>Amount paid:</td><td>INR 668.00</td></tr><tr><td>Biller name:</td><td>RIVER POWER SUPPLY</td></tr><tr><td>Consumer number:</td><td>123456</td></tr><tr><td>Date &amp; Time:</td><td>14-05-2026, 10:00:00</td></tr><tr><td>Account number:</td><td>XX3310</td></tr></table><p>Your bill payment is successful.</p>',
    ],
    {
      kind: 'payment',
      amount: '668.00',
      currency: 'INR',
      merchant: 'RIVER POWER SUPPLY',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'account debited, as a sentence',
    [
      'Debit transaction alert for Axis Bank A/c',
      'Dear Asha Rao, We wish to inform you that INR 500.00 has been debited from A/c no. XX3310 on 14-05-2026 13:00:01 IST at UPI/P2M/612300002009/GREEN GROCER PRIVATE LIMITED. Available balance: INR 12,000.00.',
    ],
    {
      kind: 'purchase',
      amount: '500.00',
      currency: 'INR',
      merchant: 'GREEN GROCER PRIVATE LIMITED',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'credit card, as a sentence',
    [
      'Transaction alert on Axis Bank Credit Card no. XX7741',
      'Dear ASHA RAO, Thank you for using your Axis Bank Credit card no. XX7741 for INR 1249 at BOOK NOOK on 14-05-2026 12:34:56 IST. Available limit: INR 98751.',
    ],
    {
      kind: 'purchase',
      amount: '1249.00',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  ignored(
    'one-time password with an amount',
    'OTP',
    'Your OTP is 654321 for Rs.7000 transaction at BOOK NOOK',
    'otp',
  ),
  ...commonFixtures(from, 'Axis Bank'),
]
