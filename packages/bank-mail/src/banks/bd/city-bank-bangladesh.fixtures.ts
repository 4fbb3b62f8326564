import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const bank = fixturesFrom('City Bank PLC <noreply@citybankplc.com>')
const app = fixturesFrom('Citytouch <citytouch@thecitybank.com>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  bank.recorded(
    'deposit',
    [
      'BDT 7,000.00 Deposited to A/C 28035******001',
      '<p>Deposit Alert</p><p>You received BDT 7000.00 as Deposit</p><table><tr><td>Account</td><td>28035******001 SAVINGS A/C</td></tr><tr><td>Date</td><td>14-MAY-2026 07:17 PM</td></tr><tr><td>Amount</td><td>BDT 7000.00</td></tr><tr><td>Available Balance</td><td>BDT 7870.59</td></tr></table>',
    ],
    {
      kind: 'deposit',
      amount: '7000.00',
      currency: 'BDT',
      date: '2026-05-14',
      time: '19:17',
      account: '001',
    },
  ),
  app.recorded(
    'to a wallet',
    [
      'You made a Mobile Wallet Transfer',
      '<p>Transaction Alert</p><p>You have transferred BDT 7,000.00 to 013002*3574</p><table><tr><td>Transaction Type</td><td>Wallet Transfer</td></tr><tr><td>Transferred Amount</td><td>BDT 7,000.00</td></tr><tr><td>Service Charge</td><td>BDT 0.00</td></tr><tr><td>Total Amount</td><td>BDT 7,000.00</td></tr><tr><td>From Account/Card</td><td>280352***8001</td></tr><tr><td>Beneficiary Wallet Number</td><td>013002*3574</td></tr><tr><td>Date and Time</td><td>14-MAY-2026 07:21 PM</td></tr><tr><td>Reference Number</td><td>CT79000000</td></tr></table>',
    ],
    {
      kind: 'transfer_out',
      amount: '7000.00',
      currency: 'BDT',
      date: '2026-05-14',
      account: '8001',
      reference: 'CT79000000',
    },
  ),
  bank.ignored(
    'one-time password',
    'City Bank OTP',
    'Your OTP for the transaction of BDT 1,200.00 at KITE CAFE is 482913.',
    'otp',
  ),
]
