/** Sums of days, currency by currency. */
import type { Sum } from '#shared/outlook.ts'
import type { SpendingRow } from '../types/summary.ts'
import { originalsIn, within } from './originals.ts'

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

/** Spending and income in a range, and spending in the range before it. `days` are rows by day, in the home currency where there is one. */
export function sumsOf(
  { days, income, home }: { days: Rows; income: Rows; home: string | null },
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
      ...(currency === home ? beside(within(days, range), home) : {}),
      ...(home !== null && currency !== home ? { isUnrated: true } : {}),
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

/** Of which currencies the spending in the home currency was, where any of it was converted. */
function beside(days: Rows, home: string): Pick<Sum, 'originals'> {
  const originals = originalsIn(days.filter(({ currency }) => currency === home))
  return originals.length > 0 ? { originals } : {}
}
