import { expect, test } from 'vitest'
import { KINDS } from '#shared/kinds.ts'
import { spendingMinor } from './spending.ts'

const base = { amountMinor: 500, category: null, decision: 'none' } as const

test('purchases, withdrawals, payments and fees are spent, refunds come back, the rest is neither', () => {
  const spent = KINDS.map((kind) => [kind, spendingMinor({ ...base, kind })])
  expect(Object.fromEntries(spent)).toEqual({
    purchase: 500,
    withdrawal: 500,
    transfer_out: 0,
    transfer_in: 0,
    payment: 500,
    refund: -500,
    deposit: 0,
    fee: 500,
  })
})

test('what moves between own accounts is no spending, once that is decided', () => {
  const payment = { ...base, kind: 'payment', category: 'card_payment' } as const
  expect(spendingMinor({ ...payment, decision: 'auto' })).toBe(0)
  expect(spendingMinor({ ...payment, decision: 'person' })).toBe(0)
  expect(spendingMinor({ ...payment, decision: 'suggest' })).toBe(500)
})
