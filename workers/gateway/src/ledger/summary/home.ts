/** Totals in the home currency, by the rate of each day, with the originals beside. */
import { type CategoryId, countsOf } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { byOwnRate, convert, type Exact, rounded } from '../rates/convert.ts'
import { foreignParts, foreignTotals, type Key, withOwnRate } from '../rates/queries.ts'
import { readRates } from '../rates/store.ts'
import type { Measure, SpendingRow } from '../types/summary.ts'

type Range = { from: string; to: string }

/** What counts of a key on a day, in one foreign currency. */
type Cell = { key: string | null; currency: string; day: string; minor: number }

/**
 * `own`: the same totals in their own currencies. Each total is worked out exactly and rounded once;
 * what has no rate on its day stays in a row of its own currency.
 */
export async function inHome(
  context: Context,
  own: ReadonlyArray<SpendingRow>,
  { range, by, measure, home }: { range: Range; by: Key; measure: Measure; home: string },
  keyOf: (key: string | null) => string | null = (key) => key,
): Promise<Array<SpendingRow>> {
  if (own.every(({ currency }) => currency === home)) return grouped(own, keyOf)
  const { cells, extra } = await cellsOf(context, range, by, measure, home)
  const currencies = [home, ...new Set(cells.map(({ currency }) => currency))]
  const rates = await readRates(context, currencies, range)
  const totals = new Map<string | null, { exact: Exact; originals: Map<string, number> }>()
  const missing = new Map<string, number>()
  const totalOf = (key: string | null) => {
    const total = totals.get(key) ?? { exact: 0n, originals: new Map<string, number>() }
    totals.set(key, total)
    return total
  }
  const add = (key: string | null, currency: string, minor: number, exact: Exact) => {
    const total = totalOf(keyOf(key))
    total.exact += exact
    total.originals.set(currency, (total.originals.get(currency) ?? 0) + minor)
  }
  for (const { key, currency, day, minor } of cells) {
    const exact = convert(minor, currency, home, day, rates)
    if (exact !== null) add(key, currency, minor, exact)
    else {
      const id = `${keyOf(key) ?? ''} ${currency}`
      missing.set(id, (missing.get(id) ?? 0) + minor)
    }
  }
  for (const { key, currency, minor, exact } of extra) add(key, currency, minor, exact)
  const rows = grouped(own, keyOf)
  for (const row of rows.filter(({ currency }) => currency === home)) {
    const exact = convert(row.spentMinor, home, home, range.to, rates) ?? 0n
    add(row.key, home, row.spentMinor, exact)
  }
  return [...homeRows(rows, totals, home), ...leftRows(rows, missing)]
}

function homeRows(
  rows: ReadonlyArray<SpendingRow>,
  totals: ReadonlyMap<string | null, { exact: Exact; originals: Map<string, number> }>,
  home: string,
): Array<SpendingRow> {
  return [...totals].map(([key, { exact, originals }]) => {
    const those = rows.filter((row) => row.key === key && originals.has(row.currency))
    const first = those.find((row) => row.currency === home) ?? those[0]
    const isConverted = [...originals.keys()].some((currency) => currency !== home)
    return {
      key,
      merchant: first?.merchant ?? null,
      name: first?.name ?? null,
      currency: home,
      spentMinor: rounded(exact),
      count: those.reduce((sum, { count }) => sum + count, 0),
      ...(isConverted
        ? {
            originals: [...originals]
              .sort()
              .map(([currency, spentMinor]) => ({ currency, spentMinor })),
          }
        : {}),
    }
  })
}

function leftRows(rows: ReadonlyArray<SpendingRow>, missing: ReadonlyMap<string, number>) {
  return rows.flatMap((row) => {
    const spentMinor = missing.get(`${row.key ?? ''} ${row.currency}`)
    return spentMinor === undefined ? [] : [{ ...row, spentMinor }]
  })
}

/** Rows under other keys, those of one key and currency added up. */
function grouped(rows: ReadonlyArray<SpendingRow>, keyOf: (key: string | null) => string | null) {
  const found = new Map<string, SpendingRow>()
  for (const row of rows) {
    const key = keyOf(row.key)
    const id = `${key ?? ''} ${row.currency}`
    const sum = found.get(id)
    if (!sum) found.set(id, { ...row, key })
    else {
      sum.spentMinor += row.spentMinor
      sum.count += row.count
    }
  }
  return [...found.values()]
}

/** Cells by the rate of their day, and what is told by its own transaction. */
async function cellsOf(context: Context, range: Range, by: Key, measure: Measure, home: string) {
  const db = camel(context.database.kysely)
  const [sums, parts, told] = await Promise.all([
    foreignTotals(db, range, by, home).execute(),
    by === 'category' ? foreignParts(db, range, home).execute() : [],
    withOwnRate(db, range, home).execute(),
  ])
  const cells: Array<Cell> = []
  for (const { key, currency, localDate, spent, earned } of sums) {
    const minor = measured(measure, toInteger(spent), toInteger(earned))
    cells.push({ key, currency, day: localDate, minor })
  }
  for (const { category, currency, localDate, inward, amount } of parts) {
    const counts = countsOf(category as CategoryId)
    const signed = toInteger(amount) * (toInteger(inward) === 1 ? 1 : -1)
    const minor = measured(
      measure,
      counts === 'spending' ? -signed : 0,
      counts === 'income' ? signed : 0,
    )
    cells.push({ key: category, currency, day: localDate, minor })
  }
  const extra = told.map((row) => {
    const minor = measured(measure, toInteger(row.spendingMinor), toInteger(row.incomeMinor))
    const key = {
      day: row.localDate,
      month: row.localDate.slice(0, 7),
      category: row.category,
      merchant: row.merchantKey,
    }[by]
    // It is in the day's sum as well.
    cells.push({ key, currency: row.currency, day: row.localDate, minor: -minor })
    const exact = byOwnRate(minor, toInteger(row.amountMinor), toInteger(row.otherMinor))
    return { key, currency: row.currency, minor, exact }
  })
  return { cells: added(cells).filter(({ minor }) => minor !== 0), extra }
}

function measured(measure: Measure, spent: number, earned: number): number {
  return { spending: spent, income: earned, net: earned - spent }[measure]
}

/** Cells of one key, currency and day as one. */
function added(cells: ReadonlyArray<Cell>): Array<Cell> {
  const found = new Map<string, Cell>()
  for (const cell of cells) {
    const id = `${cell.key ?? ''} ${cell.currency} ${cell.day}`
    const sum = found.get(id)
    if (sum) sum.minor += cell.minor
    else found.set(id, { ...cell })
  }
  return [...found.values()]
}
