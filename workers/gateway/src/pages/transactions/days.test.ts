import { describe, expect, it } from 'vitest'
import { transactionWith } from '../testing.ts'
import { byDay, spentIn } from './days.ts'

const on = (localDate: string, spendingMinor: number, currency = 'USD') =>
  transactionWith({ localDate, spendingMinor, currency })

describe('byDay', () => {
  it('cuts the list where the day changes', () => {
    const days = byDay([on('2026-11-21', 5), on('2026-11-20', 3), on('2026-11-20', 4)])
    expect(days.map(({ date, transactions }) => [date, transactions.length])).toEqual([
      ['2026-11-21', 1],
      ['2026-11-20', 2],
    ])
    expect(byDay([])).toEqual([])
  })
})

describe('spentIn', () => {
  it('adds up each currency by itself, takes refunds off, and leaves out what is nothing', () => {
    const sums = spentIn([
      on('2026-11-20', 500),
      on('2026-11-20', -200),
      on('2026-11-20', 90, 'COP'),
      on('2026-11-20', 0, 'EUR'),
    ])
    expect(sums).toEqual([
      { currency: 'COP', spentMinor: 90 },
      { currency: 'USD', spentMinor: 300 },
    ])
  })
})
