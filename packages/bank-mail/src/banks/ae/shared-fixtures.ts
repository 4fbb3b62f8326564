import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const currency = 'AED'

/** Alerts as Emirates NBD and Liv send them. */
export function emiratesNbdFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const subject = 'Transaction alert'
  return [
    recorded(
      'purchase',
      [
        subject,
        'Purchase of AED 1,041.30 with Credit Card ending 8165 at Lumen Minutes, Dubai. Avl Cr. Limit is AED 12,441.91',
      ],
      'card',
      {
        kind: 'purchase',
        amount: '1041.30',
        currency,
        merchant: 'Lumen Minutes, Dubai',
        account: '8165',
      },
    ),
    recorded(
      'credited',
      [
        subject,
        'AED 2,550.00 credited to A/C xxxx5678 on 28-Jun-26. Available Balance: AED 25,750.00',
      ],
      'credited',
      { kind: 'deposit', amount: '2550.00', currency, date: '2026-06-28', account: '5678' },
    ),
    recorded(
      'debited',
      [subject, 'AED 550.00 debited from A/C xxxx1234 on 28-Jun-26. Avl Bal is AED 15,234.50'],
      'debited',
      { kind: 'purchase', amount: '550.00', currency, date: '2026-06-28', account: '1234' },
    ),
    ignored(
      'failed',
      subject,
      'Your purchase of AED 500.00 has failed due to insufficient balance. Please top up your account.',
      'declined',
    ),
    ignored('code', subject, 'Your verification code is 998877. Do not share it.', 'otp'),
  ]
}
