import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

const FROM = 'OCBC <Notifications@ocbc.com>'
const { recorded } = fixturesFrom(FROM)

/** The rows in columns of fixed width. */
function rows(more: string) {
  return `Date               : 11 Feb 2026\nTime               : 14:05 PM SGT\nAmount             : SGD 7.35\nFrom your account  : 360 Account (-445566)\n${more}Reference number   : 2602110930011122`
}

const on = { currency: 'SGD', date: '2026-02-11', account: '5566' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'PayNow',
    [
      'PayNow transfer made',
      `Dear Valued Customer\n\nThe following PayNow transfer has been made to MXX UXX using his/her Mobile (+******8812).\n\n${rows('Description        : OTHR\n')}`,
    ],
    { ...on, kind: 'transfer_out', amount: '7.35', merchant: 'MXX UXX' },
  ),
  recorded(
    'sent through a wallet of a phone',
    [
      'Your funds transfer is successful',
      'Dear Valued Customer SGD6.15 was sent to Lumen books using his/her mobile number (+XXXXXX8812) from the account you linked. Here are the details: Date of transfer: 11-Feb-2026 Time of transfer: 09:12 AM SG Time',
    ],
    {
      kind: 'transfer_out',
      amount: '6.15',
      currency: 'SGD',
      merchant: 'Lumen books',
      date: '2026-02-11',
    },
  ),
  recorded(
    'NETS QR, in a table whose cells begin with the colon',
    [
      'NETS QR payment made',
      '<p>Dear Valued Customer</p><p>The following NETS QR payment has been made:</p><table><tr><td>Date</td><td>: 11 Feb 2026</td></tr><tr><td>Time</td><td>: 03:41pm SGT</td></tr><tr><td>Amount</td><td>: SGD 3.80</td></tr><tr><td>From your account</td><td>: 360 Account (-445566)</td></tr><tr><td>To</td><td>: NOODLE HALL</td></tr></table>',
    ],
    { ...on, kind: 'purchase', amount: '3.80', merchant: 'NOODLE HALL' },
  ),
  recorded(
    'card charged',
    [
      'CARD TRANSACTION ALERT',
      'Dear Valued Customer\n\nWe wish to inform you that SGD208.47 was charged at 22:17 on 11-Feb-26 to your card (-5566) at LUMEN BOOKS Singapore SGP.\n\nDid not make this transaction?\n- Lock your card: OCBC app > More > Card Services.',
    ],
    { ...on, kind: 'purchase', amount: '208.47', merchant: 'LUMEN BOOKS Singapore SGP' },
  ),
  recorded(
    'bill',
    [
      'Successful bill payment',
      `Dear Valued Customer\n\nYour bill payment is successful.\n${rows('Billing organisation : ULM WATER\n')}`,
    ],
    { ...on, kind: 'payment', amount: '7.35', merchant: 'ULM WATER' },
  ),
  ...asianEnglishFixtures(FROM, 'SGD'),
]
