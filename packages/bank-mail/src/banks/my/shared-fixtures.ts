/** One mail for each of the shared templates, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

/** For every shared template; `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  const currency = 'MYR'
  const date = '2026-02-11'
  const account = '5566'
  return [
    ...asianEnglishFixtures(from, currency),
    ignoredBy(
      'tac',
      'code of the country',
      'TAC request',
      'Your TAC is 482913 for a DuitNow transfer of RM 50.00.',
      'otp',
    ),
    recorded(
      'bill',
      [
        'Bill payment',
        'You have successfully paid RM 230.00 to ULM WATER from your account ending 5566 on 11 Feb 2026.',
      ],
      'bill',
      { kind: 'payment', amount: '230.00', currency, merchant: 'ULM WATER', date, account },
    ),
    recorded(
      'DuitNow transfer',
      [
        'Transaction receipt',
        'Transaction Status: Successful\nTransaction Type: DuitNow Transfer\nDate/Time: 11 Feb 2026 10:11:12\nFrom Account: 70******5566\nRecipient Name: MIRA BINTI ULM\nAmount: MYR 35.00\nReference No: 12345',
      ],
      'transfer-rows',
      {
        kind: 'transfer_out',
        amount: '35.00',
        currency,
        merchant: 'MIRA BINTI ULM',
        date,
        account,
      },
    ),
  ]
}
