import { expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

const dayOf = async (text: string, received = '2026-07-01T12:00:00Z') => {
  const { outcome, reason, transactions, why } = await readUndescribed('Card alert', text, {
    received,
  })
  const by = why?.find(({ of }) => of === 'date')?.by
  return { outcome, reason, on: transactions[0]?.occurredOn, by }
}

it.each([
  [
    'the transaction before the posting',
    'Posting date: Jun 12, 2026\nTransaction date: Jun 10, 2026\nPurchase at STAR BOOKS\nAmount: USD 84.10',
    '2026-06-10',
  ],
  [
    'the booking before the value',
    'Wertstellung: 13.06.2026\nBuchungstag: 12.06.2026\nKartenzahlung bei STERN BÜCHER\nBetrag: 54,90 EUR',
    '2026-06-12',
  ],
  [
    'what happened before what is due',
    'Fecha límite de pago: 28/07/2026\nFecha de compra: 25/06/2026\nCompra en LIBRERIA SOL por USD 25.00',
    '2026-06-25',
  ],
  [
    'the sentence of the amount',
    'You spent USD 25.00 at STAR BOOKS on 11 Jun 2026. Your statement of 29 Jun 2026 shows it.',
    '2026-06-11',
  ],
])('takes %s', async (_, text, on) => {
  expect(await dayOf(text)).toMatchObject({ outcome: 'recorded', on })
})

it('says why, and before which other day', async () => {
  const { by } = await dayOf(
    'Posting date: Jun 12, 2026\nTransaction date: Jun 10, 2026\nPurchase at STAR BOOKS\nAmount: USD 84.10',
  )
  expect(by).toMatch(/label, or the only date \+3.*before Jun 12, 2026/)
})

it('asks where the only day is one on which something is due', async () => {
  expect(
    await dayOf('You spent USD 25.00 at STAR BOOKS.\nPayment due date: 28 Jul 2026'),
  ).toMatchObject({ outcome: 'review', reason: 'ambiguous_date' })
})
