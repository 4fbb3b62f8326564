import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'SBI Card <onlinesbicard@sbicard.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card used, an offer with amounts below',
    [
      'Transaction Alert from Green SBI Card',
      'Dear Cardholder, This is to inform you that, Rs.506.00 spent on your SBI Credit Card ending 7741 at GREENGROCER on 14/05/26. Trxn. not done by you? Report at https://sbicard.com/Dispute. Never share your CVV, PIN, OTP. Exclusive offer! Convert your purchases of ₹2,500 and above into Flexipay EMIs.',
    ],
    'spent',
    {
      kind: 'purchase',
      amount: '506.00',
      currency: 'INR',
      merchant: 'GREENGROCER',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  recorded(
    'card used abroad',
    [
      'Transaction Alert from SBI Card',
      'Dear Cardholder, This is to inform you that, USD41.30 spent on your SBI Credit Card ending with 7741 at CLOUD TOOLS on 14/05/26.',
    ],
    'spent',
    { kind: 'purchase', amount: '41.30', currency: 'USD', merchant: 'CLOUD TOOLS' },
  ),
  recorded(
    'bill charged by mandate',
    [
      'E-mandate transaction',
      'Dear Cardholder, Trxn. of Rs.199.00 at STREAM FLIX against E-mandate (SiHub ID - AbC123) registered by you at merchant has been debited to your SBI Credit Card ending 7741 on 14/05/26.',
    ],
    'e-mandate',
    {
      kind: 'purchase',
      amount: '199.00',
      currency: 'INR',
      merchant: 'STREAM FLIX',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  ignored(
    'instalments on offer',
    'Convert your recent trans. into Flexipay EMI!',
    'Enjoy no fee on converting your transaction of Rs.7,296.30 into Flexipay EMIs for 24 months.',
    'marketing',
  ),
  ...commonFixtures(from, 'SBI'),
]
