import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded } = fixturesFrom('OTP Bank <ertesites@otpbank.hu>')
const currency = 'HUF'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Értesítés',
      '260628 21:19 Kártyás vásárlás/zárolás: -3.950 HUF; LUMEN JEGY, BUDAPEST; Kártyaszám: ...5918; Egyenleg: 111.111 HUF - OTPdirekt',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '3950.00',
      currency,
      merchant: 'LUMEN JEGY, BUDAPEST',
      account: '5918',
    },
  ),
]
