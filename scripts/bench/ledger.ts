/** How long the dashboard waits for D1 over 100,000 transactions. */

import { openD1 } from '../../workers/gateway/src/database/d1-dialect.ts'
import { startD1 } from '../../workers/gateway/src/database/testing/d1.ts'
import { fill, RARE_ACCOUNT } from '../../workers/gateway/src/database/testing/fill.ts'
import { readerOf } from '../../workers/gateway/src/ledger/reader.ts'
import { createLedger, type LedgerStore } from '../../workers/gateway/src/ledger/store.ts'
import type { BenchRow } from '../bench.ts'

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 30)

/** Times include the way to workerd and back over HTTP, which `round trip` measures by itself. */
export async function benchLedger(): Promise<Array<BenchRow>> {
  await using d1 = await startD1()
  await fill(d1.d1, ROWS)
  const ledger = ledgerOn(d1.d1)
  const { transactions, summaries } = ledger
  const month = { from: '2026-10-01', to: '2026-10-31' }
  const year = { from: '2026-01-01', to: '2026-12-31' }
  const page = { cursor: null, limit: 50 }
  const { nextCursor } = await transactions.list({ to: '2020-01-01' }, page)
  const cases: Array<[string, string, () => Promise<unknown>]> = [
    ['round trip', 'a query that reads one row', () => ledger.ping()],
    [
      'month summary',
      'by day, by category and by merchant, at once',
      () =>
        Promise.all([
          summaries.spending(month, 'day'),
          summaries.spending(month, 'category'),
          summaries.spending(month, 'merchant'),
        ]),
    ],
    ['year by month', '10,000 transactions added up', () => summaries.spending(year, 'month')],
    ['sum of everything', 'above the unfiltered list', () => transactions.totals({})],
    ['first page', '50 newest', () => transactions.list({}, page)],
    [
      'page deep inside',
      '50 from the middle, by cursor',
      () => transactions.list({}, { cursor: nextCursor, limit: 50 }),
    ],
    ['one category', '50 newest', () => transactions.list({ categories: ['coffee'] }, page)],
    ['a merchant', '50 newest', () => transactions.list({ merchantKey: 'shop 77' }, page)],
    ['an account', '50 newest of 100', () => transactions.list({ accountId: RARE_ACCOUNT }, page)],
    ['sum of an account', 'of 100', () => transactions.totals({ accountId: RARE_ACCOUNT })],
    ['search, found', '50 newest of many', () => transactions.list({ q: 'shop 7' }, page)],
    ['search, not found', '', () => transactions.list({ q: 'nowhere' }, page)],
    ['review list', '50 of 2,000', () => transactions.list({ review: 'label' }, page)],
    ['review counts', 'on every page', () => summaries.reviewCounts(1000)],
    ['unlabelled', 'on every tick', () => ledger.merchants.unlabelled('v1', 25)],
  ]
  const rows: Array<BenchRow> = []
  for (const [name, note, run] of cases) rows.push({ name, value: await time(run), note })
  return rows.map((row) => ({ ...row, name: `ledger: ${row.name}` }))
}

/** A ledger that reads no mail. */
export function ledgerOn(d1: D1Database): LedgerStore {
  return createLedger(openD1(d1), {
    timeZone: 'America/New_York',
    mailDomain: 'expenses.example',
    summaryTo: null,
    rawMailDays: 90,
    readerVersion: 1,
    people: new Map(),
    reader: readerOf(undefined),
    merchantKey: (merchant) => merchant.toLowerCase(),
    now: () => new Date().toISOString(),
  })
}

async function time(run: () => Promise<unknown>): Promise<string> {
  await run()
  const times: Array<number> = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return `${at(0.5)} ms (p95 ${at(0.95)})`
}
