import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Nepal Investment Mega Bank <donot_reply@nimb.com.np>')

const common = { currency: 'NPR', date: '2026-05-14', account: '4567' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'debited',
    [
      'NIMB Alert: Transaction in your a/c',
      'Dear Customer,\n\nYour a/c 123XX4567 has been Debited by NPR 1,234.50 on 14May26 14:05:06.\nThe transaction detail is\nWALLET,REF_12345,NOTE.\nAvailable Balance on 15May26 00:06:00 is NPR 98,765.43',
    ],
    'debit',
    { kind: 'payment', amount: '1234.50', ...common },
  ),
  recorded(
    'credited',
    [
      'NIMB Alert: Transaction in your a/c',
      'Dear Customer,\nYour a/c 123XX4567 has been Credited by NPR 5,000.00 on 14May26 19:31:17.\nThe transaction detail is SALARY,RIVER.\nAvailable Balance on 14May26 19:35:04 is NPR 6,000.00',
    ],
    'credit',
    { kind: 'deposit', amount: '5000.00', ...common },
  ),
  ignored('one-time password', 'NIMB OTP', 'Your OTP for NPR 500.00 is 482913.', 'otp'),
]
