import { expect, it } from 'vitest'
import type { Account, SpendingRow } from '../../ledger/store.ts'
import { paidBy } from './who-paid.tsx'

const account = (id: string, person: string | null): Account => ({
  ...{ id, person, bank: 'Harbor Bank', mask: id, title: null },
})
const spent = (key: string | null, spentMinor: number): SpendingRow => ({
  ...{ key, spentMinor, currency: 'EUR', count: 1, merchant: null, name: null },
})

it('adds up what the accounts of each person paid, the most first, and what is nobody’s', () => {
  const accounts = [
    account('1', 'ana'),
    account('2', 'ben'),
    account('3', 'ana'),
    account('4', null),
  ]
  const rows = [spent('1', 500), spent('2', 900), spent('3', 600), spent('4', 7), spent(null, 20)]
  expect(paidBy(rows, accounts)).toEqual([
    { person: 'ana', spentMinor: 1100, count: 2 },
    { person: 'ben', spentMinor: 900, count: 1 },
    { person: null, spentMinor: 27, count: 2 },
  ])
})

it('says nothing where no account is anybody’s', () => {
  expect(paidBy([spent('1', 500)], [account('1', null)])).toEqual([])
})
