import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Scotiabank <infoalerts@scotiabank.com>')
const currency = 'CAD'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'authorization, threshold below',
    [
      'Authorization on your credit account',
      'There was an authorization for $36.20 at LUMEN BOOKS #21 on account 4511*****4417 at 12:23 pm on 2026-02-11.\n\nYou asked us to tell you about authorizations over $5.00.',
    ],
    'authorization',
    {
      kind: 'purchase',
      amount: '36.20',
      currency,
      merchant: 'LUMEN BOOKS #21',
      date: '2026-02-11',
      account: '4417',
    },
  ),
  recorded(
    'authorization in French',
    [
      'Autorisation sur votre compte de crédit',
      'Il y a eu une autorisation de 29,10 $ chez LINDEN #22 sur le compte 4511*****4417 à 14 h 13 HE.',
    ],
    'authorization',
    {
      kind: 'purchase',
      amount: '29.10',
      currency,
      merchant: 'LINDEN #22',
      account: '4417',
    },
  ),
  recorded(
    'withdrawal',
    [
      'Withdrawal from your account',
      'A withdrawal of $80.00 was made from your account 12345*****66 on February 11, 2026.',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '80.00', currency, date: '2026-02-11' },
  ),
  recorded(
    'deposit',
    [
      'Deposit to your account',
      'A deposit of $1,640.20 was made to your account 12345*****66 on February 11, 2026.',
    ],
    'deposit',
    { kind: 'deposit', amount: '1640.20', currency, date: '2026-02-11' },
  ),
  recorded(
    'card payment',
    [
      'Payment to your account',
      'A payment of $250.00 was made to your credit card account 4511*****4417 on February 11, 2026.',
    ],
    'card-payment',
    { kind: 'payment', amount: '250.00', currency, date: '2026-02-11', account: '4417' },
  ),
  ignored(
    'declined',
    'Declined transaction',
    'An authorization for $36.20 at LUMEN BOOKS on account 4511*****4417 was declined.',
    'declined',
  ),
]
