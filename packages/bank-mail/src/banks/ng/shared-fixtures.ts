import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const currency = 'NGN'
const date = '2026-06-28'
const account = '8272'

/** Alerts of `from` as a table of account, description, amount, dates and balances. */
export function alertFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const mail = (direction: string, amount: string, description: string) =>
    [
      'Transaction Notification',
      `<table><tr><td>Dear ADA EXAMPLE OKORO</td></tr><tr><td>We wish to inform you that a ${direction} transaction occurred on your account with us.</td></tr></table><table><tr><td>Account Number</td><td>:</td><td>******8272</td></tr><tr><td>Transaction Location</td><td>:</td><td>205</td></tr><tr><td>Description</td><td>:</td><td>${description}</td></tr><tr><td>Amount</td><td>:</td><td>NGN ${amount}</td></tr><tr><td>Value Date</td><td>:</td><td>2026-06-28</td></tr><tr><td>Remarks</td><td>:</td><td>ADA</td></tr><tr><td>Time of Transaction</td><td>:</td><td>7:33:11 PM</td></tr><tr><td>Document Number</td><td>:</td><td></td></tr><tr><td>The balances on this account as at 7:33:11 PM are as follows;</td></tr><tr><td>Current Balance</td><td>:</td><td>NGN 26406.26</td></tr><tr><td>Available Balance</td><td>:</td><td>NGN -28.48</td></tr></table>`,
    ] as const
  return [
    recorded(
      'transfer received',
      mail('CREDIT', '26388', '100004260628180812166829083192-TRANSFER FROM BOLA SAMPLE-BOLA'),
      {
        kind: 'deposit',
        amount: '26388.00',
        currency,
        merchant: 'BOLA SAMPLE',
        date,
        account,
      },
    ),
    recorded('reversal', mail('CREDIT', '1300', 'RVSL POS PUR LUMEN STORES'), {
      kind: 'refund',
      amount: '1300.00',
      currency,
      date,
      account,
    }),
    recorded('charge', mail('DEBIT', '3.51', 'SMS ALERT CHARGE FOR 27-MAY-26 TO 27-JUN-26'), {
      kind: 'fee',
      amount: '3.51',
      currency,
      date,
      account,
    }),
    recorded('withdrawal', mail('DEBIT', '10000', 'ATM CASH WITHDRAWAL IKEJA'), {
      kind: 'withdrawal',
      amount: '10000.00',
      currency,
      date,
      account,
    }),
    recorded('purchase', mail('DEBIT', '6,685.00', 'POS PUR T LUMEN STORES IKEJA'), {
      kind: 'purchase',
      amount: '6685.00',
      currency,
      merchant: 'LUMEN STORES IKEJA',
      date,
      account,
    }),
    recorded('transfer', mail('DEBIT', '20000', 'TRANSFER TO CHIDI SAMPLE-RENT'), {
      kind: 'transfer_out',
      amount: '20000.00',
      currency,
      merchant: 'CHIDI SAMPLE-RENT',
      date,
      account,
    }),
    recorded(
      'purchase, with a type and no currency',
      [
        'Alert',
        '<table><tr><td>Account Number</td><td>******8272</td></tr><tr><td>Transaction Type</td><td>DR</td></tr><tr><td>Debit Amount</td><td>2,650.00</td></tr><tr><td>Transaction Date</td><td>28-Jun-2026</td></tr><tr><td>Description</td><td>POS/WEB PURCHASE LUMEN STORES</td></tr><tr><td>Available Balance</td><td>NGN 3,289.69</td></tr></table>',
      ],
      { kind: 'purchase', amount: '2650.00', currency, date, account },
    ),
    ignored(
      'one-time password',
      'One-time password',
      'Your OTP for the transfer of NGN 5,000.00 is 551122. Do not disclose it.',
      'otp',
    ),
    ignored(
      'failed transfer',
      'Failed transaction',
      'Dear Customer, your transfer of NGN 5,000.00 to CHIDI SAMPLE was unsuccessful.',
      'declined',
    ),
  ]
}
