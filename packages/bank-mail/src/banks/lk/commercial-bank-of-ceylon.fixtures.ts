import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Commercial Bank <alerts@combank.lk>')

const sent = '2026-05-14T12:00:00Z'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'debit card used',
    [
      'Purchase',
      'Dear Cardholder, Purchase at KITE CAFE COLOMBO 04 for LKR 3,450.00 on 14/05/26 10:24 AM has been authorised on your debit card ending #4471.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '3450.00',
      currency: 'LKR',
      merchant: 'KITE CAFE COLOMBO 04',
      date: '2026-05-14',
      time: '10:24',
      account: '4471',
    },
  ),
  recorded(
    'cash',
    [
      'Withdrawal',
      'Withdrawal at PARK STREET BR COLOMBO for LKR 25,000.00 on 14/05/26 10:12 AM from card ending #4471.',
    ],
    'withdrawal',
    {
      kind: 'withdrawal',
      amount: '25000.00',
      currency: 'LKR',
      date: '2026-05-14',
      account: '4471',
    },
  ),
  recorded(
    'credited, without a day',
    ['Credit alert', 'Credit for Rs. 6,000.00 to 8025670000 at 13:52 at PARK STREET', sent],
    'credit',
    {
      kind: 'deposit',
      amount: '6000.00',
      currency: 'LKR',
      date: '2026-05-14',
      time: '13:52',
      account: '0000',
    },
  ),
  ignored(
    'declined',
    'Card declined',
    'Dear Cardholder, your card was declined due to insufficient funds. The attempted transaction amount was LKR 275.00 at KITE CAFE on 14/05/26 11:43 PM. Please check your balance and try again.',
    'declined',
  ),
]
