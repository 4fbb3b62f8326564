/** One mail for each of the shared templates, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** For every shared template; `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  const currency = 'GBP'
  const date = '2026-02-11'
  return [
    ignoredBy(
      'to-come',
      'standing order to come',
      'Standing order',
      'Your standing order of £50.00 to I RABE will be paid on 20 February 2026.',
      'reminder',
    ),
    ignoredBy(
      'low-balance',
      'low balance',
      'Account alert',
      'Your balance has fallen below £50.00. Balance: £31.20.',
      'information',
    ),
    recorded(
      'direct debit',
      [
        'Your Direct Debit',
        'A Direct Debit of £61.10 to ULM WATER left your account ending 5566 on 11 February 2026.',
      ],
      'direct-debit',
      { kind: 'payment', amount: '61.10', currency, merchant: 'ULM WATER', date, account: '5566' },
    ),
    recorded(
      'card payment',
      [
        'Money out alert',
        'A card payment of £24.50 to LUMEN BOOKS 21 was taken from your account ending 5566 on 11 February 2026.',
      ],
      'card',
      {
        kind: 'purchase',
        amount: '24.50',
        currency,
        merchant: 'LUMEN BOOKS 21',
        date,
        account: '5566',
      },
    ),
    recorded(
      'transaction in a table',
      [
        'You’ve made a transaction',
        '<p>A transaction has been made.</p><table><tr><td>Amount</td><td>£24.50</td></tr><tr><td>Retailer</td><td>LUMEN BOOKS 21</td></tr><tr><td>Date</td><td>11 February 2026</td></tr><tr><td>Card ending</td><td>4417</td></tr></table>',
      ],
      'retailer',
      {
        kind: 'purchase',
        amount: '24.50',
        currency,
        merchant: 'LUMEN BOOKS 21',
        date,
        account: '4417',
      },
    ),
    recorded(
      'money that left',
      [
        'A large debit has left your account',
        'A debit of £530.00 left your account ending 5566 on 11 February 2026.',
      ],
      'left',
      { kind: 'transfer_out', amount: '530.00', currency, date, account: '5566' },
    ),
  ]
}
