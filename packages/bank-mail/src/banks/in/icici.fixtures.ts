import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'ICICI Bank <credit_cards@icicibank.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'credit card used, limits after it',
    [
      'Transaction alert for your ICICI Bank Credit Card',
      'Dear Customer,\n\nYour ICICI Bank Credit Card XX7741 has been used for a transaction of INR 1,249.00 on May 14, 2026 at 09:00:24. Info: BOOK NOOK PVT. LTD.\n\nThe Available Credit Limit on your card is INR 10,29,889.00 and Total Credit Limit is INR 10,30,000.00.',
    ],
    {
      kind: 'purchase',
      amount: '1249.00',
      currency: 'INR',
      merchant: 'BOOK NOOK PVT. LTD.',
      date: '2026-05-14',
      time: '09:00',
      account: '7741',
    },
  ),
  recorded(
    'credit card used abroad',
    [
      'Transaction alert for your ICICI Bank Credit Card',
      'Dear Customer, Your ICICI Bank Credit Card XX7741 has been used for a transaction of USD 12.50 on May 14, 2026 at 09:00:24. Info: CLOUD HOSTING. The Available Credit Limit on your card is INR 10,29,889.00.',
    ],
    { kind: 'purchase', amount: '12.50', currency: 'USD', merchant: 'CLOUD HOSTING' },
  ),
  recorded(
    'account debited',
    [
      'ICICI Bank Account Transaction Alert',
      'Dear Customer, Your ICICI Bank Account XX331 has been debited with INR 15,000.00 on 14-May-26. Info: ACH*INSURANCE CO. The Available Balance is INR 9,200.00.',
    ],
    {
      kind: 'payment',
      amount: '15000.00',
      currency: 'INR',
      merchant: 'INSURANCE CO.',
      date: '2026-05-14',
      account: '331',
    },
  ),
  recorded(
    'account credited',
    [
      'ICICI Bank Account Transaction Alert',
      'Dear Customer, Your ICICI Bank Account XX331 has been credited with INR 85,000.00 on 14-May-26. Info: NEFT-RIVER TEXTILES. The Available Balance is INR 94,200.00.',
    ],
    {
      kind: 'deposit',
      amount: '85000.00',
      currency: 'INR',
      merchant: 'RIVER TEXTILES',
      date: '2026-05-14',
      account: '331',
    },
  ),
  recorded(
    'paid online',
    [
      'Transaction alert',
      'Dear Customer, You have made an online IMPS payment of Rs. 2,500.00 towards MEERA NAIR on May 14, 2026 at 09:15 a.m. from your ICICI Bank Savings Account XXXX0331.',
    ],
    {
      kind: 'payment',
      amount: '2500.00',
      currency: 'INR',
      merchant: 'MEERA NAIR',
      date: '2026-05-14',
      account: '0331',
    },
  ),
  ignored(
    'declined',
    'Transaction declined on your ICICI Bank Credit Card',
    'Dear Customer, your transaction of INR 1,249.00 at BOOK NOOK on ICICI Bank Credit Card XX7741 has been declined.',
    'declined',
  ),
  ...commonFixtures(from, 'ICICI Bank'),
  ignored(
    'loan on offer in the words of a credit',
    'Loan for you',
    'Dear Customer, you are eligible for a pre-approved loan of INR 5,00,000.00 credited to your account in seconds.',
    'marketing',
  ),
]
