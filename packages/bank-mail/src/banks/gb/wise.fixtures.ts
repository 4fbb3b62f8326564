import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('Wise <noreply@wise.com>')
const currency = 'EUR'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'You spent 12.90 EUR at Lumen Cafe',
      'You spent 12.90 EUR at Lumen Cafe.\nYou now have 345.10 EUR in your account.',
    ],
    'card',
    { kind: 'purchase', amount: '12.90', currency, merchant: 'Lumen Cafe' },
  ),
  recorded(
    'card, converted',
    [
      'You spent 25.00 USD',
      'You spent 25.00 USD at LUMEN CLOUD.\nWe converted 23.10 EUR to pay for this. You have 345.10 EUR left.',
    ],
    'card',
    { kind: 'purchase', amount: '25.00', currency: 'USD', merchant: 'LUMEN CLOUD' },
  ),
  recorded(
    'received',
    [
      'You received 4,350.00 USD from Lumen Inc',
      'Good news - 4,350.00 USD from LUMEN INC has arrived in your USD balance. Reference: Invoice 12.',
    ],
    'received',
    { kind: 'transfer_in', amount: '4350.00', currency: 'USD', merchant: 'LUMEN INC' },
  ),
  recorded(
    'sent',
    [
      'Your transfer is complete',
      'Your transfer to Anna Muster is complete. You sent 500.00 EUR and Anna Muster received 540.12 USD. Fee: 2.30 EUR. Rate 1 EUR = 1.0850 USD',
    ],
    'sent',
    { kind: 'transfer_out', amount: '500.00', currency, merchant: 'Anna Muster' },
  ),
  ignoredBy(
    'converted',
    'converted',
    'You moved money',
    'You converted 500.00 EUR to 540.12 USD in your balances.',
    'information',
  ),
  ignored('code', 'Your code', 'Your Wise verification code is 123456. Do not share it.', 'otp'),
]
