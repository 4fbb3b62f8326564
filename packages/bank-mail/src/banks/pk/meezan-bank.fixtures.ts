import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Meezan Bank Alert <no-reply@meezanbank.com>')

const common = { currency: 'PKR', date: '2026-05-14', account: '0417' }
const WHEN =
  'Branch : PARK ROAD BR LHR\nTransaction Date : 14-May-2026\nTransaction Time : 17:47\nFor Any Inquiry, call 111-331-331'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'received',
    [
      'Transaction Alert',
      `Dear Customer,\nPKR 2,000.00 received to your account xxx0417 with the following details:\nBeneficiary Account : A.KHAN AC# RAAST PYMT PK62BANK00100\n${WHEN}`,
    ],
    'received',
    { kind: 'transfer_in', amount: '2000.00', merchant: 'A.KHAN', ...common },
  ),
  recorded(
    'sent',
    [
      'Transaction Alert',
      `Dear Customer,\nPKR 640.00 sent from your account xxx0417 with the following details:\nBeneficiary Account Title: : K.SPORTS\n${WHEN}`,
    ],
    'sent',
    { kind: 'transfer_out', amount: '640.00', merchant: 'K.SPORTS', time: '17:47', ...common },
  ),
  recorded(
    'cash',
    [
      'Transaction Alert',
      `Dear Customer,\nPKR 20,000.00 is Debited from your account xxx0417 with the following details:\nMode : VISA ATM CW\nTerminal Name : PARK ROAD BRANCH\n${WHEN}`,
    ],
    'cash',
    { kind: 'withdrawal', amount: '20000.00', ...common },
  ),
  recorded(
    'card used, run together',
    [
      'Transaction Alert',
      'Dear Customer, PKR 4,957.00 is Debited from your account xxx0417 with the following details: Mode : for card used Merchant Name : KITE SUPER MARK Branch : PARK ROAD BR LHR Transaction Date : 14-May-2026 Transaction Time : 17:25',
    ],
    'card',
    { kind: 'purchase', amount: '4957.00', merchant: 'KITE SUPER MARK', ...common },
  ),
  recorded(
    'bill paid',
    [
      'Transaction Alert',
      `Dear Customer,\nPKR 3,055.00 is Debited from your account xxx0417 with the following details:\nMode : 1BILL INVOICES 10033302712600000000\n${WHEN}`,
    ],
    'debit',
    { kind: 'payment', amount: '3055.00', ...common },
  ),
  ignored(
    'one-time password',
    'One Time Password',
    'Your OTP is 482913 for a transaction of PKR 5,000.00. Do not share it with anyone.',
    'otp',
  ),
]
