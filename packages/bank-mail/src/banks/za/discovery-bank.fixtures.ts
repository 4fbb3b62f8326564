import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Discovery Bank <no-reply@discovery.bank>')
const currency = 'ZAR'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Card payment',
      'Card payment\nLUMEN BOOKS CAPE TOWN ZA – R 1,412.30\nFrom Credit Card\nCard ending ***1234\nSunday, 28 June at 11:32\nAvailable balance: R 91,204.15',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '1412.30',
      currency,
      merchant: 'LUMEN BOOKS CAPE TOWN ZA',
      date,
      time: '11:32',
      account: '1234',
    },
  ),
  recorded(
    'purchase in dollars, whose rands are not known yet',
    [
      'Card payment',
      'Card payment\nCLOUD NOTES INC – USD 20.00\nFrom ***5678\nCard ending ***1234\nSunday, 28 June at 11:32\nAvailable balance: R 91,204.15',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '20.00',
      currency: 'USD',
      merchant: 'CLOUD NOTES INC',
      date,
      account: '1234',
    },
  ),
  recorded(
    'reversal',
    [
      'Card reversal',
      'Card reversal\nLUMEN BOOKS – R 59.45\nTo Credit Card\nCard ending ***1234\nSunday, 28 June at 11:32\nAvailable balance: R 567.80',
    ],
    'refund',
    { kind: 'refund', amount: '59.45', currency, merchant: 'LUMEN BOOKS', date, account: '1234' },
  ),
  recorded(
    'debit order',
    [
      'Debit order',
      'Debit order\nR 450.00\nFrom account ending ***5678\nReference: LUMEN GYM\nSunday, 28 June at 06:02\nAvailable balance: R 1,567.80',
    ],
    'debit-order',
    { kind: 'payment', amount: '450.00', currency, merchant: 'LUMEN GYM', date, account: '5678' },
  ),
  recorded(
    'withdrawal',
    [
      'Cash withdrawal',
      'ATM cash withdrawal\nR 600.00\nFrom account ending ***5678\nCard ending ***1234\nSunday, 28 June at 12:00\nAvailable balance: R 75.00',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '600.00', currency, date, account: '1234' },
  ),
  recorded(
    'payment received',
    [
      'Incoming payment',
      'Incoming payment\nR 2,125.00\nTo account ending ***5678\nReference: Invoice 12\nSunday, 28 June at 12:00\nAvailable balance: R 3,875.00',
    ],
    'received',
    { kind: 'transfer_in', amount: '2125.00', currency, date, account: '5678' },
  ),
  recorded(
    'payment',
    [
      'Payment',
      'Payment\nR 125.00\nFrom Transaction Account\nReference: Piano lesson\nSunday, 28 June at 12:00\nAvailable balance: R 875.00',
    ],
    'paid',
    { kind: 'transfer_out', amount: '125.00', currency, date },
  ),
  ignored(
    'declined',
    'Card declined',
    'Card declined\nLUMEN BOOKS – R 259.45\nOn account ending ***5678\nCard ending ***1234\nInsufficient funds\nSunday, 28 June at 11:32',
    'declined',
  ),
  ignored(
    'one-time PIN',
    'One-time PIN',
    'Your one-time PIN is 123123. Use it to approve the payment of R 500.00.',
    'otp',
  ),
  ignored(
    'debit order to come',
    'Upcoming debit order',
    'Debit order\nR 450.00\nFrom account ending ***5678\nwill be collected on 30 June',
    'reminder',
  ),
]
