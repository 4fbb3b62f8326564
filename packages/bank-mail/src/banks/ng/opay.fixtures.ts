import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('OPay <no-reply@opay-nigeria.com>')
const currency = 'NGN'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Debit Alert',
      'Dear OPay user, N2,350.00 has been debited for Card Payment via POS on 28-Jun-2026 19:28.',
    ],
    'card',
    { kind: 'purchase', amount: '2350.00', currency, date, time: '19:28' },
  ),
  recorded(
    'debited',
    [
      'Debit Alert',
      'Dear OPay user, N170.00 has been debited for Transfer via E-Channel on 28-Jun-2026 16:28.',
    ],
    'debited',
    { kind: 'transfer_out', amount: '170.00', currency, date },
  ),
  recorded(
    'credited',
    [
      'Credit Alert',
      'Dear OPay user, N520.00 has been credited for Transfer via E-Channel on 28-Jun-2026 16:28.',
    ],
    'credited',
    { kind: 'transfer_in', amount: '520.00', currency, date },
  ),
  recorded(
    'transfer',
    [
      'Transfer Successful',
      'Dear ADA EXAMPLE,\nYour transfer has been successful.\nAmount: ₦50,000.00\nFee: ₦10.00\nRecipient Name: BOLA SAMPLE\nBank Name: Lumen Bank\nAccount Number: 8100000001\nTransaction No.: 260628010100000000000001\nTransaction Date: 2026-06-28 22:37:34\nAvailable Balance: ₦106,716.47',
    ],
    'transfer',
    { kind: 'transfer_out', amount: '50000.00', currency, merchant: 'BOLA SAMPLE', date },
  ),
  recorded(
    'transfer received',
    [
      'Transfer received',
      'Dear ADA EXAMPLE,\nYou have got a transfer.\nAmount: ₦5,000.00\nSender: BOLA SAMPLE\nBank Name: Lumen Bank\nSender Account: 81****0001\nTransaction number: 260628010100000000000001\nTransaction Date: 2026-06-28 22:37:34',
    ],
    'received',
    { kind: 'transfer_in', amount: '5000.00', currency, merchant: 'BOLA SAMPLE', date },
  ),
  recorded(
    'payment',
    [
      'Payment Successful',
      'Dear ADA EXAMPLE,\nYour payment is successful.\nAmount: ₦2,413.00\nMerchant: Lumen Payment Limited\nTransaction No.: 260628140300000000000002\nTransaction Date: 2026-06-28 13:41:55\nAvailable Balance: ₦24,041.34',
    ],
    'payment',
    { kind: 'purchase', amount: '2413.00', currency, merchant: 'Lumen Payment Limited', date },
  ),
  ignored('code', 'OPay', 'Dear OPay user, your OTP is 123456. Do not share it.', 'otp'),
]
