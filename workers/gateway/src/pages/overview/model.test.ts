import { describe, expect, it } from 'vitest'
import { CATEGORIES, groupOf } from '#shared/categories.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { chosenCurrency } from './money.ts'
import { sharesOf } from './shares.ts'

const SETTINGS = CATEGORIES.map((category) => ({
  category,
  group: groupOf(category),
  title: null,
  isOwn: false,
  counts: 'spending' as const,
  icon: null,
  color: null,
  hidden: false,
}))

const spent = (key: string | null, spentMinor: number): SpendingRow => ({
  key,
  merchant: null,
  name: null,
  currency: 'USD',
  spentMinor,
  count: 1,
})

describe('sharesOf', () => {
  const rows = [
    spent('coffee', 300),
    spent('dining', 500),
    spent('fuel', 900),
    spent(null, 50),
    spent('pets', 0),
  ]

  it('adds categories up to groups, largest first', () => {
    const shares = sharesOf(rows, SETTINGS, null)
    expect(shares.map(({ group, spentMinor, count }) => [group, spentMinor, count])).toEqual([
      ['transport', 900, 1],
      ['dining', 800, 2],
      [null, 50, 1],
    ])
  })

  it('shows the categories of one group', () => {
    const shares = sharesOf(rows, SETTINGS, 'dining')
    expect(shares.map(({ category, spentMinor }) => [category, spentMinor])).toEqual([
      ['dining', 500],
      ['coffee', 300],
    ])
  })
})

it('shows the currency that was asked for, also where there is none of it', () => {
  const totals = ['COP', 'USD'].map((currency) => ({
    currency,
    spentMinor: 1,
    count: 1,
    previousMinor: null,
    usualMinor: null,
    usualMonths: 0,
  }))
  expect(chosenCurrency(totals, 'usd')).toBe('USD')
  expect(chosenCurrency(totals, 'EUR')).toBe('EUR')
  expect(chosenCurrency(totals, 'nothing')).toBe('COP')
  expect(chosenCurrency([], undefined)).toBeNull()
})
