import { expect, it } from 'vitest'
import type { CategoryId } from '#shared/categories.ts'
import { KINDS, type Kind } from '#shared/kinds.ts'
import { counted, countedParts, countsAs, KINDS_IN, kindsProposing } from './counts.ts'

const of = (kind: Kind, category: CategoryId | null, decision = 'person' as const) => {
  const { spendingMinor, incomeMinor } = counted({ kind, amountMinor: 500, category, decision })
  return [spendingMinor, incomeMinor]
}

it('follows the kind while no category is decided', () => {
  expect(KINDS.map((kind) => [kind, ...of(kind, null)])).toEqual([
    ['purchase', 500, 0],
    ['withdrawal', 500, 0],
    ['transfer_out', 0, 0],
    ['transfer_in', 0, 0],
    ['payment', 500, 0],
    ['refund', -500, 0],
    ['deposit', 0, 500],
    ['fee', 500, 0],
  ])
})

it('follows the category once it is decided, whatever the kind', () => {
  expect(of('transfer_out', 'housing')).toEqual([500, 0])
  expect(of('transfer_in', 'dining')).toEqual([-500, 0])
  expect(of('deposit', 'groceries')).toEqual([-500, 0])
  expect(of('purchase', 'transfer')).toEqual([0, 0])
  expect(of('payment', 'card_payment')).toEqual([0, 0])
  expect(of('payment', 'investment')).toEqual([0, 0])
  expect(of('transfer_in', 'salary')).toEqual([0, 500])
  expect(of('payment', 'income')).toEqual([0, -500])
})

it('does not take a suggestion for a decision', () => {
  const payment = { kind: 'payment', category: 'card_payment' } as const
  expect(countsAs({ ...payment, decision: 'suggest' })).toBe('spending')
  expect(countsAs({ ...payment, decision: 'auto' })).toBe('nothing')
})

it('lists the kinds by what they propose, and those by which money comes in', () => {
  expect(kindsProposing('income')).toEqual(['deposit'])
  expect(kindsProposing('nothing')).toEqual(['transfer_out', 'transfer_in'])
  expect(KINDS_IN).toEqual(['transfer_in', 'refund', 'deposit'])
})

it('leaves out the part that counts for nothing, of each part of a split too', () => {
  const values = { amountMinor: 500, uncountedMinor: 200, decision: 'person' } as const
  expect(counted({ ...values, kind: 'purchase', category: 'dining' })).toEqual({
    spendingMinor: 300,
    incomeMinor: 0,
  })
  const parts = [
    { amountMinor: 300, category: 'dining' },
    { amountMinor: 150, uncountedMinor: 50, category: 'pets' },
    { amountMinor: 50, category: 'transfer' },
    { amountMinor: 40, category: 'salary' },
  ] as const
  expect(countedParts('purchase', parts)).toEqual({ spendingMinor: 400, incomeMinor: -40 })
  expect(countedParts('purchase', [])).toEqual({ spendingMinor: 0, incomeMinor: 0 })
})
