import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Emirates Islamic <alerts@emiratesislamic.ae>')
const currency = 'AED'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Alert',
      'Debit Card Purchase\nCard Ending: 1111\nAt: lumen.com, DUBAI\nAmount: AED 13.34\nDate: 28/06/2026 20:18\nAvailable Balance: AED 12,123.12',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '13.34',
      currency,
      merchant: 'lumen.com, DUBAI',
      date,
      account: '1111',
    },
  ),
  recorded(
    'withdrawal',
    [
      'Alert',
      'ATM Withdrawal\nDebit Card Ending: 1234\nFrom: ABU DHABI UAE, ABU DHABI\nAmount: AED 130.00\nDate: 28/06/2026, 20:12\nAvailable Balance: AED 123.12',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '130.00', currency, date, account: '1234' },
  ),
  recorded(
    'card payment',
    [
      'Alert',
      'Payment towards Credit Card\nFrom Account: 12345XXXXX123\nAmount: AED 1,123.50\nDate: 28/06/2026 12:34\nAvailable Balance: AED 12,123.12',
    ],
    'card-payment',
    { kind: 'payment', amount: '1123.50', currency, date },
  ),
  recorded(
    'received',
    [
      'Alert',
      'Telegraphic Transfer Received To Account: 123XXX12XXX12 Amount: AED 12.50 Date: 28/06/2026 00:12 Available Balance: AED 123,123.12',
    ],
    'received',
    { kind: 'transfer_in', amount: '12.50', currency, date },
  ),
  recorded(
    'sent',
    [
      'Alert',
      'Online Banking Transfer From Account: 123XXX12XXX12 Amount: AED 2,123.00 Date: 28/06/2026 20:12 Available Balance: AED 123,123.12',
    ],
    'sent',
    { kind: 'transfer_out', amount: '2123.00', currency, date },
  ),
  recorded(
    'salary',
    [
      'Alert',
      'Salary Deposited Account: 123XXX12XXX12 Amount: AED 13,123.12 Date: 28/06/2026 22:44 Available Balance: AED 123,123.12',
    ],
    'salary',
    { kind: 'deposit', amount: '13123.12', currency, date },
  ),
  ignored(
    'code',
    'Alert',
    'Your OTP for Emirates Islamic online banking is 123456. Do not share it with anyone.',
    'otp',
  ),
]
