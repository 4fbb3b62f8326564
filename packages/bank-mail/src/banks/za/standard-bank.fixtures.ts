import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Standard Bank <noreply@standardbank.co.za>')
const currency = 'ZAR'
const date = '2026-06-28'
const account = '7788'
const subject = 'MyUpdates'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      subject,
      'Standard Bank: R412.30 purchased from Acc. 7788 at Lumen Cafe Park. Avl bal R129.40 2026-06-28 Query? 0860000000',
    ],
    'purchase',
    { kind: 'purchase', amount: '412.30', currency, merchant: 'Lumen Cafe Park', date, account },
  ),
  recorded(
    'prepaid',
    [
      subject,
      'Standard Bank: R60.00 purchased for CELL PREPD Acc. 7788. Acl bal R129.40 2026-06-28 Query? 0860000000',
    ],
    'purchase',
    { kind: 'purchase', amount: '60.00', currency, merchant: 'CELL PREPD', date, account },
  ),
  recorded(
    'withdrawal',
    [
      subject,
      'Standard Bank: R500.00 withdrawn from Acc. 7788 at NORTH GATE 2026-06-28T14:21:57 44500000000.',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '500.00', currency, merchant: 'NORTH GATE', account },
  ),
  recorded(
    'payment',
    [
      subject,
      'Standard Bank: R4 500.00 paid from Acc. 7788 to I RABE PROPERTY. Acl bal R1 229.00 2026-06-28 Query? 0860000000',
    ],
    'paid',
    {
      kind: 'transfer_out',
      amount: '4500.00',
      currency,
      merchant: 'I RABE PROPERTY',
      date,
      account,
    },
  ),
  recorded(
    'received',
    [
      subject,
      'Standard Bank: R1 500.00 paid to Acc. 7788 from N MOSS. Avl bal R2 729.00 2026-06-28 Query? 0860000000',
    ],
    'received',
    { kind: 'transfer_in', amount: '1500.00', currency, merchant: 'N MOSS', date, account },
  ),
  ignored(
    'declined',
    'MyUpdates',
    'Standard Bank: Your purchase of R215.90 at Lumen Cafe was declined due to insufficient funds. Acc. 7788',
    'declined',
  ),
]
