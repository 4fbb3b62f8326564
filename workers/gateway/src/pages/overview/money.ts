/** The currency that the overview is in. */
import { isCurrency } from '#shared/money.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import type { Comparison } from './comparison.ts'

/** Whether an address asks for one currency alone. */
export function isCode(wanted: string | undefined): boolean {
  return isCurrency(wanted?.toUpperCase() ?? '')
}

/** The wanted currency, also where the period has nothing of it; else the one used most, near it if not in it. */
export function chosenCurrency(
  totals: ReadonlyArray<Comparison>,
  wanted: string | undefined,
  others: ReadonlyArray<ReadonlyArray<SpendingRow>> = [],
): string | null {
  const code = wanted?.toUpperCase()
  if (code && isCurrency(code)) return code
  return totals[0]?.currency ?? others.flatMap((rows) => rows.at(-1)?.currency ?? [])[0] ?? null
}
