import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'IndusInd Bank <IndusInd_Bank@indusind.com>'
const { recorded, ignored } = fixturesFrom(from)

const sent = '2026-05-14T06:00:00Z'
const common = { currency: 'INR', date: '2026-05-14' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'account debited, without a day',
    [
      'IndusInd Bank Transaction Alert',
      'Dear Customer, Your IndusInd Bank Account No. 15XXXXXX3333 has been Debited for INR 101.00 towards UPI/612300003003/DR/Chai Stall/BANK0PTMUPI/-123@okbank. The balance available in your Account is INR 171.95.',
      sent,
    ],
    { kind: 'purchase', amount: '101.00', merchant: 'Chai Stall', account: '3333', ...common },
  ),
  recorded(
    'account credited',
    [
      'IndusInd Bank Transaction Alert',
      'Dear Customer, Your IndusInd Bank Account No. 15XXXXXX3333 has been Credited for INR 5,000.00 towards UPI/612300003004/CR/Meera Nair/BANK/meera@okbank . The balance available in your Account is INR 5,171.95.',
      sent,
    ],
    { kind: 'deposit', amount: '5000.00', merchant: 'Meera Nair', account: '3333', ...common },
  ),
  recorded(
    'credit card used',
    [
      'Transaction Alert',
      'The transaction on your IndusInd Bank Credit Card ending 7741 for INR 211.00 on 14-05-2026 08:59:22 pm at Book Nook is Approved. Available Limit: INR 32,905.54.',
    ],
    {
      kind: 'purchase',
      amount: '211.00',
      merchant: 'Book Nook',
      time: '20:59',
      account: '7741',
      ...common,
    },
  ),
  recorded(
    'credit card paid',
    [
      'Payment Confirmation on your IndusInd Bank Credit Card',
      'Thank you for your Payment of INR 1,000.00 towards your IndusInd Bank Credit Card. Your payment is credited to your Credit Card account on 14/05/2026.',
    ],
    { kind: 'payment', amount: '1000.00', merchant: null, ...common },
  ),
  ignored(
    'declined in the words of an approval',
    'Transaction Alert',
    'The transaction on your IndusInd Bank Credit Card ending 7741 for INR 211.00 on 14-05-2026 08:59:22 pm at Book Nook is Declined. Available Limit: INR 32,905.54.',
    'declined',
  ),
  ...commonFixtures(from, 'IndusInd Bank'),
]
