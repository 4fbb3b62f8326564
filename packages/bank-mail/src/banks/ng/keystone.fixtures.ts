import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { alertFixtures } from './shared-fixtures.ts'

const from = 'Keystone Bank <alerts@keystonebankng.com>'
const { recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...alertFixtures(from),
  recorded(
    'debit in short lines',
    [
      'Keystone alert',
      'Debit!\nAcct:602****370\nAmt:NGN-57,100.00\nDesc:TRF IFO LUMEN LIMITED FRM ADA\nDate:28-06-2026 0:0\nBal:NGN1,929.24',
    ],
    'debited',
    { kind: 'transfer_out', amount: '57100.00', currency: 'NGN', date: '2026-06-28' },
  ),
  recorded(
    'credit in short lines',
    [
      'Keystone alert',
      'Credit!\nAcct:602****370\nAmt:NGN3,100.00\nDesc:NXG :MOBILE TRF TO KSB ADA\nDate:28-06-2026 0:0\nBal:NGN59,030.84',
    ],
    'credited',
    { kind: 'transfer_in', amount: '3100.00', currency: 'NGN', date: '2026-06-28' },
  ),
]
