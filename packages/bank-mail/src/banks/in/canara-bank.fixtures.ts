import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'Canara Bank <canarabank@canarabank.com>'
const { recorded } = fixturesFrom(from)

const common = { currency: 'INR', date: '2026-05-14' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'UPI received',
    [
      'UPI Transaction Alert',
      'Dear Customer,\n\nAn amount of INR 4,200.00 has been CREDITED on 14/05/26 to your account  XXXX1234 from MEERA NAIR with UPI Ref No.:612300003008. Total Available Balance INR 1,79,308.52.If you are not expecting this credit, please contact: 18001030',
    ],
    'upi-in',
    {
      kind: 'transfer_in',
      amount: '4200.00',
      merchant: 'MEERA NAIR',
      account: '1234',
      reference: '612300003008',
      ...common,
    },
  ),
  recorded(
    'UPI paid',
    [
      'UPI Transaction Alert',
      'Dear Customer,\n\nAn amount of INR 360.00 has been DEBITED on 14/05/26 from your account XXXX1234 to GREEN GROCER with UPI Ref No.:612300003009. Total Available Balance INR 1,87,348.52.To stop further debit transaction, Call : 18001030.',
    ],
    'upi-out',
    {
      kind: 'transfer_out',
      amount: '360.00',
      merchant: 'GREEN GROCER',
      account: '1234',
      reference: '612300003009',
      ...common,
    },
  ),
  recorded(
    'NEFT received',
    [
      'NEFT credit',
      'An amount of INR 3,475.00 has been credited to XXXX0224 on 14/05/2026 towards NEFT by Sender RIVER TEXTILES, IFSC BANK0000001, Sender A/c XXXX0025, RIVER BANK LTD, UTR BANKH51670000000, Total Avail. Bal INR 9241.42- Canara Bank',
    ],
    'credited',
    {
      kind: 'deposit',
      amount: '3475.00',
      merchant: 'RIVER TEXTILES',
      account: '0224',
      ...common,
    },
  ),
  recorded(
    'debited without a payee',
    [
      'Transaction Alert',
      'Dear Customer, An amount of INR 250.00 has been DEBITED to your account XXX123 on 14/05/2026 towards UPI. Total Avail.bal INR 1,000.00. - Canara Bank',
    ],
    'debited',
    { kind: 'payment', amount: '250.00', account: '123', ...common },
  ),
  ...commonFixtures(from, 'Canara Bank'),
]
