import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Nabil Bank <txn-alert@nabilbank.com>')

const common = { currency: 'NPR', date: '2026-05-14' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'credited, in rows',
    [
      'Transaction Alert',
      '<table><tr><td>Transaction Date</td><td>2026-05-14 12:37</td></tr><tr><td>Transaction Type</td><td>Credit</td></tr><tr><td>Transaction Amount</td><td>10,924.00</td></tr><tr><td>Available Balance</td><td>204,264.96</td></tr><tr><td>Remarks</td><td>IBFT:1846000000:RIVER</td></tr><tr><td>Account Number</td><td>341####08963</td></tr></table>',
    ],
    'account',
    { kind: 'deposit', amount: '10924.00', account: '08963', ...common },
  ),
  recorded(
    'debited, in a table with headings',
    [
      'Transaction Alert',
      '<p>Dear ASHA,</p><p>Please find transaction details for your account number 341#####08963 as below:</p><table><tr><th>Transaction Date</th><th>Transaction Type</th><th>Transaction Amount</th><th>Available Balance</th><th>Remarks</th></tr><tr><td>2026-05-14 12:40</td><td>Debit</td><td>25.00</td><td>369,659.96</td><td>NQR-7960000,<br>Momo House NQR-7960000</td></tr></table><p>Contact us for assistance.</p>',
    ],
    'account',
    { kind: 'payment', amount: '25.00', account: '08963', time: '12:40', ...common },
  ),
  recorded(
    'card used',
    [
      'Transaction Alert',
      'Transaction Date: 2026-05-14 12:38\nTransaction Type: Debit\nTransaction Amount: 1,269.00\nAvailable Balance: 202,995.96\nRemarks: POS PUR/50000000/MOMO HOUSE\n',
    ],
    'card',
    { kind: 'purchase', amount: '1269.00', merchant: 'MOMO HOUSE', ...common },
  ),
  ignored('one-time password', 'OTP', 'Your OTP for transaction of NPR 500.00 is 482913.', 'otp'),
]
