import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'SBI <cbssbi.cas@alerts.sbi.bank.in>'
const { recorded, ignored } = fixturesFrom(from)

const date = '2026-05-14'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'receipt of a transfer, in rows',
    [
      'Transaction success',
      '<p>Thank you for using YONO SBI for Fund Transfer.</p><table><tr><td>Transaction Status</td><td>Successful</td></tr><tr><td>Amount</td><td>Rs.40,000.00</td></tr><tr><td>Transaction Number</td><td>624012820000</td></tr><tr><td>Date of Transaction</td><td>14.05.26</td></tr><tr><td>Debit account</td><td>x7538</td></tr><tr><td>Beneficiary Name</td><td>Meera</td></tr><tr><td>Beneficiary Account Number</td><td>x4779</td></tr></table>',
    ],
    'yono-transfer',
    {
      kind: 'transfer_out',
      amount: '40000.00',
      currency: 'INR',
      merchant: 'Meera',
      date,
      account: '7538',
      reference: '624012820000',
    },
  ),
  recorded(
    'receipt of a transfer, run together',
    [
      'Transaction success',
      'Thank you for using YONO SBI for Fund Transfer. Transaction Status Successful Amount Rs.1,200.00 Transaction Number 624012820001 Date of Transaction 14.05.26 Debit account x7538 Beneficiary Name Meera Nair Beneficiary Account Number x4779',
    ],
    'yono-transfer',
    {
      kind: 'transfer_out',
      amount: '1200.00',
      currency: 'INR',
      merchant: 'Meera Nair',
      date,
      account: '7538',
    },
  ),
  recorded(
    'debit by transfer',
    [
      'Transaction alert',
      'Dear Customer, Your A/C XXXXX334455 has a debit by transfer of Rs 9,000.00 on 14/05/26. Avl Bal Rs 20,100.50.-SBI',
    ],
    'debit-by-transfer',
    { kind: 'transfer_out', amount: '9000.00', currency: 'INR', date, account: '4455' },
  ),
  recorded(
    'credit by transfer',
    [
      'Transaction alert',
      'Dear Customer, Your A/C XXXXX334455 has a credit by transfer of Rs 9,500.00 on 14/05/26. Avl Bal Rs 29,600.50.-SBI',
    ],
    'credit-by-transfer',
    { kind: 'transfer_in', amount: '9500.00', currency: 'INR', date, account: '4455' },
  ),
  recorded(
    'UPI, the amount without a currency',
    [
      'Alert from SBI',
      'Dear UPI user A/C X6655 debited by 120.0 on date 14May26 trf to RIVER FUELS Refno 612300002004. If not u? call 1800110000. -SBI',
    ],
    'upi',
    {
      kind: 'transfer_out',
      amount: '120.00',
      currency: 'INR',
      merchant: 'RIVER FUELS',
      date,
      account: '6655',
      reference: '612300002004',
    },
  ),
  recorded(
    'debit card, the terminal for a shop',
    [
      'Transaction alert',
      'Dear Customer, transaction number 612300004006 for Rs.450.00 by SBI Debit Card X4471 done at 12345678 on 14May26 at 10:22:01. Your updated available balance is Rs.5,000.00.',
    ],
    'debit-card',
    {
      kind: 'purchase',
      amount: '450.00',
      currency: 'INR',
      account: '4471',
      reference: '612300004006',
    },
  ),
  recorded(
    'UPI received',
    [
      'UPI credit',
      'Dear SBI User, your A/c X4455-credited by Rs.250 on 14-05-26 transfer from MEERA NAIR Ref No 612300004007 -SBI',
    ],
    'upi-credit',
    {
      kind: 'transfer_in',
      amount: '250.00',
      currency: 'INR',
      merchant: 'MEERA NAIR',
      date,
      account: '4455',
      reference: '612300004007',
    },
  ),
  ignored(
    'transfer that was declined',
    'Transaction declined',
    'Thank you for using YONO SBI for Fund Transfer. Transaction Status Declined due to incorrect OTP Amount Rs.40,000.00 Date of Transaction 14.05.26 Debit account x7538 Beneficiary Name Meera',
    'declined',
  ),
  ...commonFixtures(from, 'SBI'),
]
