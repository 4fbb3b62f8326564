import { expect, it } from 'vitest'
import { readUndescribed } from '../general/testing.ts'

async function bothOf(text: string) {
  const { outcome, transactions } = await readUndescribed('Card purchase', text)
  const [first] = transactions
  return { outcome, amount: first && [first.amountMinor, first.currency], other: first?.other }
}

it.each([
  [
    'You spent USD 25.00 at STAR BOOKS, billed as AED 93.70, on 29 June 2026.',
    [9370, 'AED'],
    { amountMinor: 2500, currency: 'USD' },
  ],
  [
    'A purchase of USD 30.00 was made with your card at STAR BOOKS on 29 June 2026.\nBilled amount: SGD 40.35.',
    [4035, 'SGD'],
    { amountMinor: 3000, currency: 'USD' },
  ],
  [
    'You spent EUR 42.00 (GBP 36.12) at STAR BOOKS on 29 June 2026. Balance: GBP 410.22.',
    [3612, 'GBP'],
    { amountMinor: 4200, currency: 'EUR' },
  ],
  [
    'Compraste USD 25.00 en LIBRERIA SOL el 29/06/2026. Equivalente: COP 102.500,00.',
    [2500, 'USD'],
    { amountMinor: 10250000, currency: 'COP' },
  ],
])('reads both amounts of %j', async (text, amount, other) => {
  expect(await bothOf(text)).toEqual({ outcome: 'recorded', amount, other })
})

it.each([
  'You spent USD 25.00 at STAR BOOKS on 29 June 2026. Available limit: INR 120,000.00.',
  'You spent USD 25.00 at STAR BOOKS on 29 June 2026. Fee charged: AED 2.00.',
  'You spent USD 25.00 at STAR BOOKS on 29 June 2026. Your new balance equals USD 90.00.',
])('takes no other amount from %j', async (text) => {
  expect(await bothOf(text)).toEqual({
    outcome: 'recorded',
    amount: [2500, 'USD'],
    other: undefined,
  })
})
