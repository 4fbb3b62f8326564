import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'Kotak <noreply@kotak.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'credit card used',
    [
      'Transaction alert',
      '<p>Transaction Successful.</p><p>INR 1058 spent at BOOK NOOK on 09/05/26 at 09:01:05 using your Kotak Credit Card x7741.</p><p>Your available credit limit is INR 50000.5.</p>',
    ],
    {
      kind: 'purchase',
      amount: '1058.00',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      date: '2026-05-09',
      account: '7741',
    },
  ),
  recorded(
    'debit card used',
    [
      'Transaction alert',
      'Dear Customer, Your transaction of Rs.1,500.00 at BOOK NOOK using Kotak Bank Debit Card XX4471 on 09/05/2026 09:01:05 has been processed. Available balance Rs.20,000.00.',
    ],
    {
      kind: 'purchase',
      amount: '1500.00',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      account: '4471',
    },
  ),
  recorded(
    'payment of the card',
    [
      'Payment received',
      'Dear Customer,\nThank you for your payment of Rs.12537.75 for your Kotak Credit Card ending with xx7741 on 14-May-2026. Available credit limit is Rs.85000',
    ],
    {
      kind: 'payment',
      amount: '12537.75',
      currency: 'INR',
      merchant: null,
      date: '2026-05-14',
      account: '7741',
    },
  ),
  recorded(
    'UPI payment that came back',
    [
      'UPI reversal',
      'Dear Customer,\nRs. 410.00 is credited to your Kotak Bank Account XXXXXX3310 for reversal of UPI transaction NA-00aa11bb-0000-1111-2222-333344445555.\nPlease check A/c activity for more details.',
      '2026-05-14T06:00:00Z',
    ],
    {
      kind: 'refund',
      amount: '410.00',
      currency: 'INR',
      merchant: null,
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'money received',
    [
      'Credit alert',
      'Dear Customer,\nWe wish to inform you that your account xxxx3310 is credited by Rs. 10,000.00 on 14-May-2026 for IMPS transaction.\nSender Name: MEERA NAIR\nSender Mobile No: XX8812\nIMPS Reference No: 612300004415',
    ],
    {
      kind: 'transfer_in',
      amount: '10000.00',
      currency: 'INR',
      merchant: 'MEERA NAIR',
      date: '2026-05-14',
      account: '3310',
      reference: '612300004415',
    },
  ),
  recorded(
    'money sent',
    [
      'Transfer successful',
      'Dear Customer,\nYou have successfully transferred Rs. 2,500.00 to MEERA NAIR from your Kotak Bank Account XX3310 on 14-May-2026.',
    ],
    {
      kind: 'transfer_out',
      amount: '2500.00',
      currency: 'INR',
      merchant: 'MEERA NAIR',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'wages by NACH',
    [
      'NACH credit',
      'Dear Customer,\nYour Kotak Bank account XX2211 has been credited with payment received via NACH/ECS. Details below:\nRemitter : RIVER TEXTILES SAL\nAmount: Rs.85,000.00\nTransaction date : 14/05/2026',
    ],
    {
      kind: 'transfer_in',
      amount: '85000.00',
      currency: 'INR',
      merchant: 'RIVER TEXTILES SAL',
      date: '2026-05-14',
      account: '2211',
    },
  ),
  recorded(
    'credit card used, in the older wording',
    [
      'Kotak Bank Credit Card Transaction Alert',
      'Dear Customer, A Transaction of INR 1,250.00 has been done on your Kotak Bank Credit Card No.xx7741 at BOOK-NOOK on 14-May-2026. Your Available credit limit is INR 50,000.',
    ],
    {
      kind: 'purchase',
      amount: '1250.00',
      currency: 'INR',
      merchant: 'BOOK-NOOK',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  ignored(
    'statement',
    'Your Kotak Credit Card statement',
    'Dear Customer, your statement for May 2026 is ready. Total amount due Rs. 12,537.75. Payment due date 05-Jun-2026.',
    'statement',
  ),
  ...commonFixtures(from, 'Kotak Bank'),
]
