import { expect, it } from 'vitest'
import { monthPeriod } from '../period.ts'
import { readReport } from './model.ts'

type Row = { key: string; currency?: string; spentMinor: number }
const rows = (all: Array<Row>) =>
  all.map((row) => ({ currency: 'USD', merchant: null, name: row.key, count: 1, ...row }))

/** November, of which the ledger knows the October before it. */
const ledger = {
  summaries: {
    async spending({ from }: { from: string }, by: string, measure = 'spending') {
      const isNow = from === '2026-11-01'
      if (measure === 'income') {
        return rows(by === 'month' && isNow ? [{ key: '2026-11', spentMinor: 900 }] : [])
      }
      if (by === 'merchant') {
        return rows(
          Array.from({ length: 33 }, (_, index) => ({ key: `m${index}`, spentMinor: index + 1 })),
        )
      }
      if (by === 'month') return rows([{ key: from.slice(0, 7), spentMinor: isNow ? 700 : 500 }])
      return isNow
        ? rows([
            { key: 'coffee', spentMinor: 200 },
            { key: 'groceries', spentMinor: 500 },
            { key: 'travel', currency: 'EUR', spentMinor: 10 },
          ])
        : rows([
            { key: 'groceries', spentMinor: 300 },
            { key: 'pets', spentMinor: 200 },
          ])
    },
  },
  transactions: {
    byAccount: async () => [
      { accountId: 'a', currency: 'EUR', spentMinor: 10, incomeMinor: 0, count: 1 },
      { accountId: 'a', currency: 'USD', spentMinor: 700, incomeMinor: 900, count: 9 },
    ],
    list: async (_: object, { cursor }: { cursor: string | null }) => ({
      items: Array.from({ length: 500 }, () => ({})),
      nextCursor: cursor === null ? 'b' : `${cursor}b`,
    }),
    count: async () => 2600,
  },
}

it('tells each currency by itself, with what changed and what is gone', async () => {
  const report = await readReport(ledger as never, monthPeriod('2026-11'), '2026-11-30')
  expect(report.currencies.map(({ currency }) => currency)).toEqual(['USD', 'EUR'])
  const [dollars, euros] = report.currencies
  expect(dollars).toMatchObject({
    spentMinor: 700,
    incomeMinor: 900,
    before: { spentMinor: 500, incomeMinor: 0 },
    categories: [
      { key: 'groceries', amountMinor: 500, beforeMinor: 300 },
      { key: 'coffee', amountMinor: 200, beforeMinor: 0 },
      { key: 'pets', amountMinor: 0, beforeMinor: 200 },
    ],
    moreMerchants: 3,
  })
  expect(dollars?.merchants[0]).toMatchObject({ key: 'm32', amountMinor: 33 })
  expect(euros).toMatchObject({ before: null, categories: [{ key: 'travel', beforeMinor: null }] })
  expect([report.transactions.length, report.more]).toEqual([2000, 600])
})
