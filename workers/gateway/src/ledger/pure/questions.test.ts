import { expect, it } from 'vitest'
import { transactionWith } from '../../pages/testing.ts'
import type { Transaction } from '../store.ts'
import { questionsOf } from './questions.ts'

const open = (id: string, changes: Partial<Transaction>) => transactionWith({ id, ...changes })

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

it('puts much money in one payment before many small ones', () => {
  const questions = questionsOf([
    open('a', { merchantKey: 'coffee', amountMinor: 300 }),
    open('b', { merchantKey: 'coffee', amountMinor: 300 }),
    open('c', { merchantKey: 'rent', amountMinor: 90_000 }),
    open('d', { merchantKey: 'kiosk', amountMinor: 5_000_000, currency: 'COP' }),
  ])
  expect(questions.map(({ merchantKey }) => merchantKey)).toEqual(['kiosk', 'rent', 'coffee'])
})

it('has nothing to ask where nothing is open', () => {
  expect(questionsOf([])).toEqual([])
})
