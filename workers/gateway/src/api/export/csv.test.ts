import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Transaction } from '../../ledger/store.ts'
import { csvRows } from './csv.ts'
import { FOR_PROGRAMS } from './csv-words.ts'

const PLAIN = { hasMark: true, decimal: '.', words: FOR_PROGRAMS } as const

/** Pages of so many transactions. */
async function* pagesOf(total: number): AsyncGenerator<Array<Transaction>> {
  for (let start = 0; start < total; start += 500) {
    yield Array.from(
      { length: Math.min(500, total - start) },
      (_, index) =>
        ({
          id: String(start + index),
          kind: 'refund',
          amountMinor: 1999,
          currency: 'USD',
          account: null,
          tags: [],
          splits: [],
        }) as unknown as Transaction,
    )
  }
}

test.each([0, 1, 500, 501, 1234])(
  '%i transactions are one table with one header',
  async (total) => {
    let text = ''
    for await (const piece of csvRows(pagesOf(total), () => null, PLAIN)) text += piece
    const rows = parse(text, { columns: true, bom: true }) as Array<Record<string, string>>
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: total }, (_, index) => `${index}`),
    )
    if (total > 0) expect(rows[0]).toMatchObject({ amount: '19.99', direction: 'in', account: '' })
  },
)
