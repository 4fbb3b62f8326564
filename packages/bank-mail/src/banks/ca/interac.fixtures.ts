import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Interac <notify@payments.interac.ca>')
const currency = 'CAD'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'automatic deposit',
    [
      'Interac e-Transfer: INES RABE sent you money and it has been automatically deposited.',
      'Hi DANA,\n\nFunds Deposited!\n\nINES RABE has sent you $140.00 (CAD) and the money has been automatically deposited into your bank account at Lake Bank.\n\nReference Number: CAaBcDeF77',
    ],
    { kind: 'transfer_in', amount: '140.00', currency, merchant: 'INES RABE' },
  ),
  recorded(
    'sent and deposited',
    [
      'INTERAC e-Transfer: Your money transfer to INES RABE was deposited.',
      'Hi DANA,\n\nThe $96.00 (CAD) you sent to INES RABE has been successfully deposited.\n\nReference Number: CAaBcDeF78',
    ],
    { kind: 'transfer_out', amount: '96.00', currency, merchant: 'INES RABE' },
  ),
  recorded(
    'accepted',
    [
      'Interac e-Transfer: INES RABE accepted your transfer',
      'Hi DANA,\n\nINES RABE has accepted your transfer of $40.00\n\nThe transfer you sent to INES RABE for the amount of $40.00 (CAD) has been successfully deposited.\n\nTransfer Details\n\nDate: February 11, 2026\nReference Number: CAaBcDeF80',
    ],
    {
      kind: 'transfer_out',
      amount: '40.00',
      currency,
      merchant: 'INES RABE',
      date: '2026-02-11',
      reference: 'CAaBcDeF80',
    },
  ),
  recorded(
    'automatic deposit in French',
    [
      'Virement Interac : INES RABE vous a envoyé de l’argent et celui-ci a été déposé automatiquement.',
      'Bonjour DANA,\n\nINES RABE vous a envoyé un virement de 75,00 $ (CAD) et l’argent a été déposé automatiquement dans votre compte bancaire à la Caisse.\n\nNuméro de référence : CAaBcDeF81',
    ],
    { kind: 'transfer_in', amount: '75.00', currency, merchant: 'INES RABE' },
  ),
  recorded(
    'sent and deposited, in French',
    [
      'Virement Interac : INES RABE a accepté votre virement',
      'Bonjour DANA,\n\nLe virement de 75,00 $ (CAD) que vous avez envoyé à INES RABE a été déposé.\n\nNuméro de référence : CAaBcDeF82',
    ],
    { kind: 'transfer_out', amount: '75.00', currency, merchant: 'INES RABE' },
  ),
  recorded(
    'request that was fulfilled',
    [
      'Interac e-Transfer: Your request for money was fulfilled',
      'Hi DANA,\n\nINES RABE has fulfilled your request for $80.00 (CAD) and the money has been deposited into your account.',
    ],
    { kind: 'transfer_in', amount: '80.00', currency, merchant: 'INES RABE' },
  ),
  ignored(
    'money that waits to be claimed',
    'Interac e-Transfer: INES RABE sent you $55.00',
    'Hi DANA,\n\nINES RABE sent you $55.00 (CAD).\n\nYour funds await!\n\nClaim your deposit by March 13, 2026',
    'reminder',
  ),
  ignored(
    'expired',
    'Interac e-Transfer: Your transfer to INES RABE',
    'Hi DANA,\n\nThe $80.00 (CAD) you sent to INES RABE has expired and was not deposited.',
    'declined',
  ),
  ignored(
    'cancelled, said in one sentence',
    'Interac e-Transfer: Your transfer to INES RABE',
    'The transfer of $25.00 was cancelled.',
    'declined',
  ),
  ignored(
    'money requested',
    'Interac e-Transfer: INES RABE requested money from you',
    'Hi DANA,\n\nINES RABE has requested $80.00 (CAD) from you.',
    'reminder',
  ),
]
