import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignoredBy } = fixturesFrom('Interac <notify@payments.interac.ca>')
const currency = 'CAD'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'automatic deposit',
    [
      'Interac e-Transfer: INES RABE sent you money and it has been automatically deposited.',
      'Hi DANA,\n\nFunds Deposited!\n\nINES RABE has sent you $140.00 (CAD) and the money has been automatically deposited into your bank account at Lake Bank.\n\nReference Number: CAaBcDeF77',
    ],
    'received',
    { kind: 'transfer_in', amount: '140.00', currency, merchant: 'INES RABE' },
  ),
  recorded(
    'sent and deposited',
    [
      'INTERAC e-Transfer: Your money transfer to INES RABE was deposited.',
      'Hi DANA,\n\nThe $96.00 (CAD) you sent to INES RABE has been successfully deposited.\n\nReference Number: CAaBcDeF78',
    ],
    'sent',
    { kind: 'transfer_out', amount: '96.00', currency, merchant: 'INES RABE' },
  ),
  ignoredBy(
    'request',
    'money requested',
    'Interac e-Transfer: INES RABE requested money from you',
    'Hi DANA,\n\nINES RABE has requested $80.00 (CAD) from you.',
    'reminder',
  ),
]
