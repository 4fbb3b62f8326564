/** Totals in the home currency, by the rate of each day, with the originals beside. */
import type { Context } from '../context.ts'
import { type Exact, exactly, rounded } from '../rates/convert.ts'
import type { SpendingRow } from '../types/summary.ts'
import { type Asked, convertedCells } from './cells.ts'

/**
 * `own`: the same totals in their own currencies. Each total is worked out exactly and rounded once;
 * what has no rate on its day stays in a row of its own currency.
 */
export async function inHome(
  context: Context,
  own: ReadonlyArray<SpendingRow>,
  asked: Asked,
  keyOf: (key: string | null) => string | null = (key) => key,
): Promise<Array<SpendingRow>> {
  const { home } = asked
  const rows = grouped(own, keyOf)
  if (own.every(({ currency }) => currency === home)) return rows
  const totals = new Map<string | null, { exact: Exact; originals: Map<string, number> }>()
  const missing = new Map<string, number>()
  const add = (key: string | null, currency: string, minor: number, exact: Exact) => {
    const total = totals.get(key) ?? { exact: 0n, originals: new Map<string, number>() }
    totals.set(key, total)
    total.exact += exact
    total.originals.set(currency, (total.originals.get(currency) ?? 0) + minor)
  }
  for (const { key, currency, minor, exact } of await convertedCells(context, own, asked)) {
    if (exact !== null) add(keyOf(key), currency, minor, exact)
    else {
      const id = `${keyOf(key) ?? ''} ${currency}`
      missing.set(id, (missing.get(id) ?? 0) + minor)
    }
  }
  for (const { key, currency, spentMinor } of rows) {
    if (currency === home) add(key, home, spentMinor, exactly(spentMinor))
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
