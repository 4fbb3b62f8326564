import { expect, it } from 'vitest'
import type { Transaction } from '../../ledger/store.ts'
import { questionsOf } from './groups.ts'

function open(id: string, changes: Partial<Transaction>): Transaction {
  return {
    id,
    mailId: null,
    kind: 'purchase',
    kindBy: 'reader',
    amountMinor: 100,
    currency: 'USD',
    amountBy: 'reader',
    merchant: 'RIVER BOOKS 12',
    merchantBy: 'reader',
    merchantKey: 'river books',
    category: null,
    group: null,
    categoryBy: null,
    label: { decision: 'none', confidence: null, evidence: null, nearest: null, why: null },
    occurredAt: '2026-11-20T10:00:00.000Z',
    localDate: '2026-11-20',
    localTime: '10:00',
    occurredBy: 'reader',
    account: null,
    bank: null,
    reference: null,
    mcc: null,
    note: null,
    spendingMinor: 100,
    possibleDuplicateOf: null,
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    deletedAt: null,
    ...changes,
  }
}

it('asks first what settles most', () => {
  const questions = questionsOf([
    open('a', { merchantKey: 'one off' }),
    open('b', { category: 'hobbies', amountMinor: 250 }),
    open('c', { currency: 'COP', amountMinor: 900 }),
    open('d', { category: 'hobbies', amountMinor: 50 }),
    open('e', { merchantKey: null, merchant: null }),
    open('f', { merchantKey: null, merchant: null }),
  ])
  expect(questions.map(({ merchantKey, count }) => [merchantKey, count])).toEqual([
    ['river books', 3],
    ['one off', 1],
    [null, 1],
    [null, 1],
  ])
  expect(questions[0]).toMatchObject({
    newest: { id: 'b' },
    suggestion: 'hobbies',
    sums: [
      { currency: 'USD', spentMinor: 300 },
      { currency: 'COP', spentMinor: 900 },
    ],
  })
})

it('has nothing to ask where nothing is open', () => {
  expect(questionsOf([])).toEqual([])
})
