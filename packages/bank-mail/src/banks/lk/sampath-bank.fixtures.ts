import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Sampath Bank <alerts@sampath.lk>')

const common = { currency: 'LKR', date: '2026-05-14', account: '1114' }
const FOOT = '14/05/2026 17:46:49\nTo Inq Call 0110000000\nGet protected - Do not Share OTP'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card used',
    [
      'Sampath alert',
      `LKR 1,692.00 debited from AC **1114 via POS at KITE SUPER - COLOMBO 10402483\n${FOOT}`,
    ],
    'card',
    { kind: 'purchase', amount: '1692.00', merchant: 'KITE SUPER - COLOMBO', ...common },
  ),
  recorded(
    'cash',
    ['Sampath alert', `LKR 4,005.00 debited from AC **1114 via ATM at PARK STREET\n${FOOT}`],
    'cash',
    { kind: 'withdrawal', amount: '4005.00', ...common },
  ),
  recorded(
    'debited',
    ['Sampath alert', `LKR 4,025.00 debited from AC **1114 for River Insurance\n${FOOT}`],
    'debit',
    { kind: 'payment', amount: '4025.00', merchant: 'River Insurance', ...common },
  ),
  recorded(
    'credited',
    ['Sampath alert', `LKR 45,000.00 credited to AC **1114 from RIVER TEXTILES\n${FOOT}`],
    'credit',
    { kind: 'deposit', amount: '45000.00', merchant: 'RIVER TEXTILES', ...common },
  ),
  ignored(
    'one-time password',
    'Sampath OTP',
    'Your OTP for LKR 1,692.00 at KITE SUPER is 482913.',
    'otp',
  ),
]
