import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('CIB <alerts@cibeg.com>')
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'CIB alert',
      'Your credit card ending with#8016 was charged for EGP 1,128.00 at LUMEN MARKET on 28/06/26  at 18:27. Card available limit is EGP  10000.21. For more details, please visit us.',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '1128.00',
      currency: 'EGP',
      merchant: 'LUMEN MARKET',
      date,
      account: '8016',
    },
  ),
  recorded(
    'refund',
    [
      'CIB alert',
      'The transaction on your credit card#8016  from LUMEN CLOUD  with EUR 15.95 on 28/06/26  at 05:14 has been refunded. Please try again. Thank you',
    ],
    'refund',
    {
      kind: 'refund',
      amount: '15.95',
      currency: 'EUR',
      merchant: 'LUMEN CLOUD',
      date,
      account: '8016',
    },
  ),
  ignoredBy(
    'balance',
    'balance',
    'CIB',
    'Your CIB account balance is EGP 50,000.00 as of 24/06/26.',
    'information',
  ),
  ignored('code', 'CIB', 'Your CIB OTP is 123456. Do not share this code with anyone.', 'otp'),
]
