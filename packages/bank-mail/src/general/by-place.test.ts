/** A movement that no word tells of, and the place of a name does. */
import { expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

const sent = { from: 'alerts@northbank.com' }

it.each([
  ['Card xxxx2093 txn SGD 42.50 at BLUE QUAY on 29/05', 'purchase', 'BLUE QUAY'],
  ['Northbank: € 24,10 gebucht bei BUCHLADEN, Konto 2093, 29.05.2026', 'purchase', 'BUCHLADEN'],
  ['IBG transfer RM100.00 to ANA QUAY completed on 29/05/2026', 'transfer_out', 'ANA QUAY'],
])('reads %s', async (text, kind, merchant) => {
  const { outcome, transactions } = await readUndescribed('Alert', text, sent)
  expect([outcome, transactions[0]?.kind, transactions[0]?.merchant]).toEqual([
    'recorded',
    kind,
    merchant,
  ])
})

it.each([
  ['is to be approved', 'Authorise SGD 42.50 at BLUE QUAY in the app. Card xxxx2093'],
  ['needs a code', 'Code 448201 for SGD 42.50 at BLUE QUAY, card xxxx2093'],
  ['is offered', 'Save SGD 42.50 at BLUE QUAY with card xxxx2093 until 30/06/2026'],
  ['is a rate', 'SGD 42.50 at 3.5% a year from 29/05/2026. Account xxxx2093'],
  ['shows neither card nor day', 'SGD 42.50 at BLUE QUAY'],
  ['is arranged', 'Przelew zdefiniowany: 42,50 PLN do ANNA NOWAK, rachunek *2093 29.05.2026'],
  ['waits for somebody', 'Overboeking van 42,50 EUR naar MARIA staat klaar, rekening *2093'],
])('does not record what %s', async (_, text) => {
  const { outcome } = await readUndescribed('Alert', text, sent)
  expect(outcome).not.toBe('recorded')
})
