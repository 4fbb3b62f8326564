import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Charles Schwab <donotreply-comm@schwab.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  recorded(
    'card used away from the shop',
    [
      'Your card was used online, by phone or mail',
      'Your debit card ending in 4490 was used online, by phone or mail.\n\nMerchant\nAmount\nLINDEN.IO\n$25.00',
    ],
    'used-online',
    {
      kind: 'purchase',
      amount: '25.00',
      currency: 'USD',
      merchant: 'LINDEN.IO',
      account: '4490',
    },
  ),
  ignored(
    'statement',
    'Your Schwab eStatement is Ready',
    'Your eStatement for account ending in 4490 is ready.',
    'statement',
  ),
]
