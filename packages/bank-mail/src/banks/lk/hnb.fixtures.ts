import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('HNB <alerts@hnb.lk>')

const common = { date: '2026-05-14', currency: 'LKR' }
const FOOT = 'Bal:LKR 22,691.32 Protect from scams *DO NOT SHARE ACCOUNT DETAILS /OTP*'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card used',
    [
      'HNB alert',
      'HNB SMS ALERT: PURCHASE, Debit account:0970***4667,Location:KITE CAFE, IN,Amount(Approx.):935.00 INR,Av.Bal:20891.32 LKR,Date:14.05.26,Time:12:48, Hot Line:0110000000',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '935.00',
      currency: 'INR',
      merchant: 'KITE CAFE, IN',
      date: '2026-05-14',
      account: '4667',
    },
  ),
  recorded(
    'card purchase taken back',
    [
      'HNB alert',
      'TRANSACTION REVERSAL, Credit account:0970***4667,Location:KITE CABS, LK,Amount:64.94 LKR,Av.Bal:37185.72 LKR,Date:14.05.26,Time:10:18, Hot Line:0110000000',
    ],
    'reversal',
    { kind: 'refund', amount: '64.94', merchant: 'KITE CABS, LK', account: '4667', ...common },
  ),
  recorded(
    'bill paid',
    [
      'HNB alert',
      `LKR 1,200.00 debited to Ac No:09702XXXXX67 on 14/05/26 14:38:33 Reason:MB BillPmt/River Mobile/0764000000 ${FOOT}`,
    ],
    'debit',
    { kind: 'payment', amount: '1200.00', merchant: 'River Mobile', account: '67', ...common },
  ),
  recorded(
    'credited',
    [
      'HNB alert',
      `LKR 30,000.00 credited to Ac No:09702XXXXX67 on 14/05/26 15:38:45 Reason:CEFT-FUND TRANSFER ${FOOT}`,
    ],
    'credit',
    { kind: 'deposit', amount: '30000.00', account: '67', ...common },
  ),
  ignored(
    'one-time password',
    'HNB verification code',
    'Your verification code is 482913. Use this to verify your transfer.',
    'otp',
  ),
]
