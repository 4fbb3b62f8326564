import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Transaction, TransactionStore } from '../ledger/store.ts'
import { csvRows } from './csv.ts'

/** A list of so many transactions. */
function listOf(total: number): Pick<TransactionStore, 'list'> {
  return {
    async list(_filter, { cursor, limit }) {
      const start = Number(cursor ?? 0)
      const end = Math.min(start + limit, total)
      const items = Array.from(
        { length: end - start },
        (_, index) =>
          ({
            id: String(start + index),
            kind: 'refund',
            amountMinor: 1999,
            currency: 'USD',
            account: null,
          }) as Transaction,
      )
      return { items, nextCursor: end < total ? String(end) : null }
    },
  }
}

test.each([0, 1, 500, 501, 1234])(
  '%i transactions are one table with one header',
  async (total) => {
    let text = ''
    for await (const piece of csvRows(listOf(total), {}, () => null)) text += piece
    const rows = parse(text, { columns: true, bom: true }) as Array<Record<string, string>>
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: total }, (_, index) => `${index}`),
    )
    if (total > 0) expect(rows[0]).toMatchObject({ amount: '19.99', direction: 'in', account: '' })
  },
)
