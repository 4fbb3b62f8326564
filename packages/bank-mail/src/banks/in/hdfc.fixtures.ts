import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'HDFC Bank InstaAlerts <alerts@hdfcbank.net>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'credit, run together',
    [
      'View: Account update for your HDFC Bank A/c',
      '<div>HDFC BANK Dear Customer, You have received a credit in your HDFC Bank account. Details of the transaction: Amount received: INR 4,100.00 Account: XX3310 Date: 14-MAY-2026 Reference Details: NEFT Cr-BANK0INBX01-River Textiles-ASHA RAO-BANKH00000000001 Available Balance: INR 9,200.00 Thank you for banking with HDFC Bank.</div>',
    ],
    {
      kind: 'deposit',
      amount: '4100.00',
      currency: 'INR',
      merchant: null,
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'debit, run together',
    [
      'View: Account update for your HDFC Bank A/c',
      '<div>HDFC BANK Dear Customer, There is a debit in your HDFC Bank account. Details of the transaction: Amount debited: INR 15,000.00 Account: XX3310 Date: 14-MAY-2026 Reference Details: ACH D-INSURANCE CO-0011 Available Balance: INR 9,200.00</div>',
    ],
    {
      kind: 'payment',
      amount: '15000.00',
      currency: 'INR',
      merchant: null,
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'transfer to an own account at the bank',
    [
      'View: Account update for your HDFC Bank A/c',
      'Dear Customer, Thank you for banking with HDFC Bank. You have transferred Rs. 1,50,000.00 to your PPF/Savings Yojana Account No. ending with XX0011 from your A/c No. XX3310, through Online Banking on 14-05-2026. Not you? Call 18000000000',
    ],
    {
      kind: 'transfer_out',
      amount: '150000.00',
      currency: 'INR',
      merchant: null,
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'UPI paid',
    [
      '❗ You have done a UPI txn. Check details!',
      'Dear Customer, Rs.85.00 has been debited from account 3310 to VPA chai.stall@okbank CHAI STALL on 14-05-26. Your UPI transaction reference number is 612300004412. If you did not authorize this transaction, call 18000000000.',
    ],
    {
      kind: 'purchase',
      amount: '85.00',
      currency: 'INR',
      merchant: 'CHAI STALL',
      date: '2026-05-14',
      account: '3310',
      reference: '612300004412',
    },
  ),
  recorded(
    'UPI received',
    [
      '❗ You have received money',
      'Dear Customer, Rs. 2500.00 is successfully credited to your account **3310 by VPA meera@okbank MEERA NAIR on 14-05-26. Your UPI transaction reference number is 612300004413.',
    ],
    {
      kind: 'transfer_in',
      amount: '2500.00',
      currency: 'INR',
      merchant: 'MEERA NAIR',
      date: '2026-05-14',
      account: '3310',
      reference: '612300004413',
    },
  ),
  recorded(
    'credit card used, in the older wording',
    [
      'Alert : Update on your HDFC Bank Credit Card',
      'Dear Card Member, Thank you for using your HDFC Bank Credit Card ending 7741 for Rs 459.00 at BOOK NOOK on 14-05-2026 12:34:56. Authorization code:- 012345. After the above transaction, the available balance on your card is Rs 90,541.00 and the total outstanding is Rs 9,459.00.',
    ],
    {
      kind: 'purchase',
      amount: '459.00',
      currency: 'INR',
      merchant: 'BOOK NOOK',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  recorded(
    'credit card debited',
    [
      'A payment was made using your Credit Card',
      'Dear Customer, Rs.1299.00 is debited from your HDFC Bank Credit Card ending 7741 towards STREAM FLIX on 14 May, 2026 at 12:34:56.',
    ],
    {
      kind: 'purchase',
      amount: '1299.00',
      currency: 'INR',
      merchant: 'STREAM FLIX',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  recorded(
    'RuPay card by UPI, the shop in brackets',
    [
      '❗ You have done a UPI txn. Check details!',
      'Dear Customer, Rs.1275.00 is debited from your HDFC Bank RuPay Credit Card ending 7741 and credited to VPA paytm.d1234567@okbank (KITE CAFE) on 14 May, 2026. Your UPI transaction reference no. is 612300001115.',
    ],
    {
      kind: 'purchase',
      amount: '1275.00',
      currency: 'INR',
      merchant: 'KITE CAFE',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  recorded(
    'RuPay card by UPI, in the older wording',
    [
      '❗ You have done a UPI txn. Check details!',
      'Dear Customer, Rs.80.00 has been debited from your HDFC Bank RuPay Credit Card XX7741 to greens.1234@okbank Green Grocer Stores on 14-05-26. Your UPI transaction reference number is 612300001114.',
    ],
    {
      kind: 'purchase',
      amount: '80.00',
      currency: 'INR',
      merchant: 'Green Grocer Stores',
      date: '2026-05-14',
      account: '7741',
      reference: '612300001114',
    },
  ),
  recorded(
    'UPI paid, the name in brackets',
    [
      '❗ You have done a UPI txn. Check details!',
      'Dear Customer,\n\nRs.130.00 is debited from your account ending 3310 towards VPA chai.k12@okbank (CHAI STALL) on 14-05-26.\n\nUPI transaction reference no.: 612300001111.',
    ],
    {
      kind: 'purchase',
      amount: '130.00',
      currency: 'INR',
      merchant: 'CHAI STALL',
      date: '2026-05-14',
      account: '3310',
      reference: '612300001111',
    },
  ),
  recorded(
    'UPI received, in rows',
    [
      'You have received money via UPI',
      'Dear Customer,\n\nRs.825.00 has been successfully credited to your HDFC Bank account ending in 3310.\n\nTransaction Details:\na. Date: 14-05-26\nb. Sender: MEERA NAIR (VPA: meera9nair@okbank)\nc. UPI Reference No.: 612300001118\n',
    ],
    {
      kind: 'transfer_in',
      amount: '825.00',
      currency: 'INR',
      merchant: 'MEERA NAIR',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'bill charged by mandate',
    [
      'View: Account update for your HDFC Bank A/c',
      'Dear Customer,\nYour STREAM FLIX bill, set up through E-mandate (Auto payment), has been successfully paid using your HDFC Bank Credit Card ending 7741.\nTransaction Details:\nAmount: INR 649.00\nDate: 14/05/2026\nSI Hub ID: XaBjbm4fQQ',
    ],
    {
      kind: 'payment',
      amount: '649.00',
      currency: 'INR',
      merchant: 'STREAM FLIX',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  ignored(
    'bill to be charged by mandate',
    'Account update for your HDFC Bank Credit Card',
    'Dear Customer, there is an upcoming E-mandate (Auto payment) of INR 500.00 for STREAM FLIX. Amount will be debited from your HDFC Bank Credit Card ending 7741 on 20/07/2026.',
    'reminder',
  ),
  recorded(
    'account debited by mandate',
    [
      'Account update for your HDFC Bank A/c',
      'Dear Customer,\nRs.5000.00 has been debited from HDFC Bank Account Number XXXXXXXXXX3310 towards RIVER CLEARING CORP/12341221 with UMRN HDFC7020000000000001 on 14-May-2026.',
    ],
    {
      kind: 'payment',
      amount: '5000.00',
      currency: 'INR',
      merchant: 'RIVER CLEARING CORP',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'paid in NetBanking, an offer after it',
    [
      'HDFC Bank NetBanking',
      'Dear Customer, Thank you for using HDFC Bank NetBanking for payment of Rs. 654.00 from A/c ****3310 to RIVER POWER SUPPLY As a thank you gesture from us, go ahead and enjoy Rs.100 off.',
      '2026-05-14T06:00:00Z',
    ],
    {
      kind: 'payment',
      amount: '654.00',
      currency: 'INR',
      merchant: 'RIVER POWER SUPPLY',
      date: '2026-05-14',
      account: '3310',
    },
  ),
  recorded(
    'IMPS, two accounts named',
    [
      'View: Account update for your HDFC Bank A/c',
      'Dear Customer,Your A/c ***3310 is debited for INR 7,500.00 on 14-05-2026 and A/c ***8812 is credited.(IMPS Ref No. 612300001119).Available balance is INR 20,000.00.',
    ],
    {
      kind: 'transfer_out',
      amount: '7500.00',
      currency: 'INR',
      date: '2026-05-14',
      account: '3310',
      reference: '612300001119',
    },
  ),
  ignored(
    'one-time password',
    'OTP for your transaction',
    '123456 is the OTP for Rs 459.00 at BOOK NOOK on your HDFC Bank Credit Card ending 7741.',
    'otp',
  ),
  ...commonFixtures(from, 'HDFC Bank'),
]
