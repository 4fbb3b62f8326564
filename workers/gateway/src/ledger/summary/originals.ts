/** Rows added up by currency, and what those in the home currency were originally: pure. */
import type { Original } from '#shared/outlook.ts'
import type { SpendingRow } from '../types/summary.ts'

type Range = { from: string; to: string }

/** Rows of days, those in a range. */
export function within(rows: ReadonlyArray<SpendingRow>, { from, to }: Range) {
  return rows.filter(
    (row): row is SpendingRow & { key: string } =>
      row.key !== null && from <= row.key && row.key <= to,
  )
}

/** Of which currencies rows of one currency were; empty where nothing of them was converted. */
export function originalsIn(rows: ReadonlyArray<SpendingRow>): Array<Original> {
  if (rows.every(({ originals }) => originals === undefined)) return []
  return byCurrency(
    rows.flatMap(({ originals, ...row }): ReadonlyArray<Original> => originals ?? [row]),
  )
}

/** Their sums, by currency; what comes to nothing is left out. */
export function byCurrency(all: ReadonlyArray<Original>): Array<Original> {
  const sums = new Map<string, number>()
  for (const { currency, spentMinor } of all) {
    sums.set(currency, (sums.get(currency) ?? 0) + spentMinor)
  }
  return [...sums]
    .filter(([, spentMinor]) => spentMinor !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, spentMinor]) => ({ currency, spentMinor }))
}
