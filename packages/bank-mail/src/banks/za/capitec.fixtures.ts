import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Capitec Bank <noreply@capitecbank.co.za>')
const currency = 'ZAR'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'money out',
    [
      'Capitec notification',
      'Capitec: Money Out -R857.00 from SAVINGS ACCOUNT; Ref LUMEN RENT; Avail R10.00; 28-Jun. Call 0860000000',
    ],
    'money-out',
    { kind: 'transfer_out', amount: '857.00', currency, merchant: 'LUMEN RENT', date },
  ),
  recorded(
    'money in',
    [
      'Capitec notification',
      'Capitec: Money In +R1 200.00 to SAVINGS ACCOUNT; Ref N MOSS; Avail R1 210.00; 28-Jun. Call 0860000000',
    ],
    'money-in',
    { kind: 'transfer_in', amount: '1200.00', currency, merchant: 'N MOSS', date },
  ),
  ignored(
    'code',
    'Your verification code',
    'Your Capitec verification code is 445566. Never share it.',
    'otp',
  ),
]
