import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('ADCB <alerts@adcb.com>')
const currency = 'AED'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'ADCB Alert',
      'Your debit card XXX1234 linked to acc. XXX810001 was used for AED112.50 on Jun 28 2026  5:49PM at LUMEN MARKET,AE. Avl.Bal AED 200.75.',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '112.50',
      currency,
      merchant: 'LUMEN MARKET,AE',
      date,
      time: '17:49',
      account: '1234',
    },
  ),
  recorded(
    'withdrawal in euros',
    [
      'ADCB Alert',
      'EUR350.25 withdrawn from acc. XXX810001 on Jun 28 2026 5:07PM at ATM-MALL. Avl.Bal.AED150.50. Be cautious with large amt. of cash.',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '350.25', currency: 'EUR', date, account: '0001' },
  ),
  recorded(
    'transfer',
    [
      'ADCB Alert',
      'AED760.50 transferred via ADCB Personal Internet Banking / Mobile App from acc. no. XXX810001 on Jun 28 2026 12:49PM. Avl. bal. AED 2000.00.',
    ],
    'transfer',
    { kind: 'transfer_out', amount: '760.50', currency, date, account: '0001' },
  ),
  recorded(
    'deposit',
    [
      'ADCB Alert',
      'AED5100.00 has been deposited via ATM in your account XXX810001 on Jun 28 2026 16:56 at MALL 12. Available Balance is AED5300.25.',
    ],
    'deposit',
    { kind: 'deposit', amount: '5100.00', currency, date, account: '0001' },
  ),
  recorded(
    'credit',
    [
      'ADCB Alert',
      'A Cr. transaction of AED 210.00 on your account number XXX810001 was successful.Available balance is AED 220.25.',
    ],
    'deposit',
    { kind: 'deposit', amount: '210.00', currency, account: '0001' },
  ),
  recorded(
    'debit',
    [
      'ADCB Alert',
      'A Dr. transaction of AED 2.10 on your account number XXX810001 was successful.Available balance is 13697.16.',
    ],
    'debit',
    { kind: 'purchase', amount: '2.10', currency, account: '0001' },
  ),
  ignored(
    'code',
    'ADCB Alert',
    'Do not share it with anyone. OTP for transaction at LUMEN for THB 25.00 on your ADCB Debit Card is 551122',
    'otp',
  ),
  ignoredBy(
    'points',
    'points',
    'ADCB Alert',
    'TouchPoints Redemption Request registered successfully on 28-06-2026 15:58:58 Amount Paid: AED 100.00 TouchPoints Remaining: 344.',
    'information',
  ),
  ignored(
    'declined',
    'Alert',
    'Transaction of USD 75.50 made on Jun 28, 2026 12:30AM on your Debit Card XXX1234 could not be completed due to insufficient funds.',
    'declined',
  ),
]
