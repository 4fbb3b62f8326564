/** Sums of days, currency by currency. */
import type { Sum } from '#shared/outlook.ts'
import type { SpendingRow } from '../types/summary.ts'

type Range = { from: string; to: string }
type Rows = ReadonlyArray<SpendingRow>

/** The currency that is used most comes first. */
export function byUse(days: Rows): (a: { currency: string }, b: { currency: string }) => number {
  const uses = new Map<string, number>()
  for (const { currency, count } of days) uses.set(currency, (uses.get(currency) ?? 0) + count)
  const rank = ({ currency }: { currency: string }) => -(uses.get(currency) ?? 0)
  return (a, b) =>
    rank(a) - rank(b) || (a.currency < b.currency ? -1 : Number(a.currency > b.currency))
}

/** Spending and income in a range, and spending in the range before it. `days` are rows by day. */
export function sumsOf(
  { days, income }: { days: Rows; income: Rows },
  { before, ...range }: Range & { before: Range },
  order: ReturnType<typeof byUse>,
): Array<Sum> {
  const spent = totals(days, range)
  const earned = totals(income, range)
  const earlier = totals(days, before)
  const hasBefore = earlier.size > 0
  return [...new Set([...spent.keys(), ...earned.keys()])]
    .map((currency) => ({
      currency,
      spentMinor: spent.get(currency) ?? 0,
      incomeMinor: earned.get(currency) ?? 0,
      beforeMinor: hasBefore ? (earlier.get(currency) ?? 0) : null,
    }))
    .sort(order)
}

function totals(rows: Rows, { from, to }: Range): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { key, currency, spentMinor } of rows) {
    if (key === null || key < from || key > to) continue
    sums.set(currency, (sums.get(currency) ?? 0) + spentMinor)
  }
  return sums
}
