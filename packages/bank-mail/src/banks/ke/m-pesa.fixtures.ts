import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('M-PESA <m-pesa@safaricom.co.ke>')
const currency = 'KES'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'paid',
    [
      'M-PESA',
      'TJK6H7T3GA Confirmed. Ksh75.00 paid to LUMEN KIOSK. on 28/6/26 at 4:21 PM. New M-PESA balance is Ksh123.12. Transaction cost, Ksh0.00. Amount you can transact within the day is 499,895.00.',
    ],
    'paid',
    { kind: 'purchase', amount: '75.00', currency, merchant: 'LUMEN KIOSK', date, time: '16:21' },
  ),
  recorded(
    'sent',
    [
      'M-PESA',
      'TJK6H7TDIJ Confirmed. Ksh1,050.00 sent to Lumen Paybill for account 123123 on 28/6/26 at 6:27 PM New M-PESA balance is Ksh123.12. Transaction cost, Ksh0.00. Amount you can transact within the day is 499,895.00.',
    ],
    'sent',
    { kind: 'transfer_out', amount: '1050.00', currency, merchant: 'Lumen Paybill', date },
  ),
  recorded(
    'received',
    [
      'M-PESA',
      'TJF987E58C Confirmed.You have received Ksh350.00 from JANE SAMPLE 0712121212 on 28/6/26 at 12:16 PM New M-PESA balance is Ksh123.12. Transaction cost, Ksh0.00. Amount you can transact within the day is 499,895.00.',
    ],
    'received',
    { kind: 'transfer_in', amount: '350.00', currency, date },
  ),
  ignored(
    'failed',
    'M-PESA',
    'Your transaction failed. You have insufficient funds to send Ksh500.00 to JANE SAMPLE.',
    'declined',
  ),
]
