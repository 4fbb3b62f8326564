import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('FAB <alerts@bankfab.com>')
const currency = 'AED'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Transaction alert',
      'Credit Card Purchase\nDebit\nAccount XXXX0002\nCard XXXX1234\nAED 8.25\nLUMEN TR DUBAI ARE\n28/06/26 16:17\nAvailable Balance AED 4530.16',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '8.25',
      currency,
      merchant: 'LUMEN TR DUBAI ARE',
      date,
      account: '1234',
    },
  ),
  recorded(
    'purchase in one line',
    [
      'Transaction alert',
      'Credit Card Purchase Card No XXXX6989 AED 54.70 Lumen Grocery Dubai ARE 28/06/26 20:01 Avl Bal AED 2077.96',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '54.70',
      currency,
      merchant: 'Lumen Grocery Dubai ARE',
      date,
      account: '6989',
    },
  ),
  recorded(
    'withdrawal abroad',
    [
      'Transaction alert',
      'ATM Cash withdrawal\nDebit\nAccount XXXX4321\nCard XXXX8765\nTHB 5000.00\n28/06/26 13:06\nAvailable Balance AED 15000.00',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '5000.00', currency: 'THB', date, account: '8765' },
  ),
  recorded(
    'received',
    [
      'Transaction alert',
      'Inward Remittance\nCredit\nAccount XXXX5678\nAED 444.50\nValue Date 28/06/2026\nAvailable Balance AED 5444.00',
    ],
    'received',
    { kind: 'transfer_in', amount: '444.50', currency, date, account: '5678' },
  ),
  recorded(
    'sent',
    [
      'Transaction alert',
      'Outward Remittance\nDebit\nAccount XXXX0002\nAED 150.50\nValue Date 28/06/26\nAvailable Balance AED 6337.92',
    ],
    'sent',
    { kind: 'transfer_out', amount: '150.50', currency, date, account: '0002' },
  ),
  recorded(
    'deposit',
    ['Transaction alert', 'Cash Deposit\nCredit\nAccount XXXX4321\nAED 10000.00\nDate 28/06/26'],
    'deposit',
    { kind: 'deposit', amount: '10000.00', currency, date, account: '4321' },
  ),
  recorded(
    'payment',
    [
      'Transaction alert',
      'Dear Customer, Your payment instructions of AED 250.50 to 5xxx**1xxx has been processed on 28/06/2026 15:28',
    ],
    'payment',
    { kind: 'payment', amount: '250.50', currency, date },
  ),
  ignored(
    'advertisement',
    'A special offer for you',
    'Get 10% cashback on your next FAB card purchase. Avail now. Limited time offer.',
    'marketing',
  ),
  ignored(
    'declined',
    'Alert',
    'Transaction of USD 75.50 made on Jun 28, 2026 12:30AM on your Debit Card XXX1234 could not be completed due to insufficient funds.',
    'declined',
  ),
]
