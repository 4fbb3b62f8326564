import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignoredBy } = fixturesFrom('Absa <notifyme@absa.co.za>')
const currency = 'ZAR'
const date = '2026-02-11'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'NotifyMe',
      'Absa: CHEQ5566, Pur, 11/02/26 PURCHASE, LUMEN BOOKS, R-312.40, Available R4 200.11.',
    ],
    'purchase',
    { kind: 'purchase', amount: '312.40', currency, merchant: 'LUMEN BOOKS', date },
  ),
  recorded(
    'withdrawal',
    [
      'NotifyMe',
      'Absa: CHEQ5566, Wthdr, 11/02/26 ATM WITHDRAWAL, NORTH GATE, R-800.00, Available R3 400.11.',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '800.00', currency, date },
  ),
  recorded(
    'payment received',
    [
      'NotifyMe',
      'Absa: CHEQ5566, Dep, 11/02/26 SETTLEMENT/C - ACC PAYMENT, ABSA BANK, R1 500.00, Available R5 700.11.',
    ],
    'received',
    { kind: 'transfer_in', amount: '1500.00', currency, date },
  ),
  recorded(
    'payment made',
    [
      'NotifyMe',
      'Absa: CHEQ5566, Pmnt, 11/02/26 DIGITAL PAYMENT, I RABE, R-96.00, Available R5 604.11.',
    ],
    'paid',
    { kind: 'transfer_out', amount: '96.00', currency, date },
  ),
  ignoredBy(
    'not-done',
    'declined',
    'NotifyMe',
    'Absa: CHEQ5566, Pur, 11/02/26 PURCHASE, LUMEN BOOKS, R-312.40 declined, Available R4 200.11.',
    'declined',
  ),
]
