import { expect, test } from 'vitest'
import { closingBalances } from './balances.ts'

const at = (date: string, amount: string, account: string | null = null) => ({
  account,
  date,
  amount,
  currency: null,
})
const of = (...all: Array<ReturnType<typeof at>>) =>
  closingBalances(all, 'EUR').map(({ account, date, amount, currency }) => [
    account,
    date,
    amount,
    currency,
  ])

test('is of the last row, whichever end of the file that is', () => {
  const rows = [at('2026-11-01', '10'), at('2026-11-02', '7'), at('2026-11-02', '3')]
  expect(of(...rows)).toEqual([[null, '2026-11-02', '3', 'EUR']])
  expect(of(...rows.toReversed())).toEqual([[null, '2026-11-02', '3', 'EUR']])
})

test('is one for each account', () => {
  expect(of(at('2026-11-01', '10', 'A'), at('2026-11-02', '-7', 'B'))).toEqual([
    ['A', '2026-11-01', '10', 'EUR'],
    ['B', '2026-11-02', '-7', 'EUR'],
  ])
  expect(closingBalances([at('2026-11-01', '10')], null)).toEqual([])
})
