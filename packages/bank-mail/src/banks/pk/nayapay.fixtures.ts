import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('NayaPay <service@nayapay.com>')

const FOOT =
  'Channel\nRaast\nTransaction ID\n2478aa54\nNayaPay, its employees or agents will never ask you for your password, MPIN, OTP or debit card PIN.'
const common = { currency: 'PKR', date: '2026-05-14', time: '17:29' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'received',
    [
      'You got Rs. 1,900 from Faisal Khan 🎉',
      `NayaPay\nFaisal Khan\nRiver-9374\n14 May 2026, 05:29 PM\nRs. 1,900\nAMOUNT DETAILS\nAmount Received\nRs. 1,900\nService Fee (Incl. Tax)\nRs. 0\nSource Acc. Title\nFaisal Khan\nSource Bank\nRiver Bank\n${FOOT}`,
    ],
    'received',
    { kind: 'transfer_in', amount: '1900.00', merchant: 'Faisal Khan', ...common },
  ),
  recorded(
    'sent',
    [
      'You sent Rs. 1,000 to Faisal Khan 💸',
      `NayaPay\nFaisal Khan\nRiver-7099\n14 May 2026, 05:29 PM\n- Rs. 1,000\nAMOUNT DETAILS\nAmount Sent\nRs. 1,000\nDestination Acc. Title\nFaisal Khan\nDestination Bank\nRiver Bank\n${FOOT}`,
    ],
    'sent',
    { kind: 'transfer_out', amount: '1000.00', merchant: 'Faisal Khan', ...common },
  ),
  recorded(
    'spent',
    [
      'You spent Rs. 2,450 at Kite Cafe 💳',
      `NayaPay\nKite Cafe\n14 May 2026, 05:29 PM\n- Rs. 2,450\nAMOUNT DETAILS\nTransaction Amount\nRs. 2,450\n${FOOT}`,
    ],
    'spent',
    { kind: 'purchase', amount: '2450.00', merchant: 'Kite Cafe', ...common },
  ),
  ignored('one-time password', 'Your NayaPay OTP', 'Your OTP is 482913.', 'otp'),
]
