/** What the page of what recurs shows, read from the ledger. */
import type { Due, LedgerStore, Recurring } from '../../ledger/store.ts'
import { monthPeriod } from '../period.ts'

/** What recurs comes to, in one currency. */
export type YearlyTotal = {
  currency: string
  spendingMinor: number
  incomeMinor: number
}

export type RecurringOverview = {
  /** Nobody said of these whether they recur. */
  open: Array<Recurring>
  overdue: Array<Recurring>
  spending: Array<Recurring>
  income: Array<Recurring>
  stopped: Array<Recurring>
  refused: Array<Recurring>
  totals: Array<YearlyTotal>
  month: string
  due: Array<Due>
}

export async function readRecurring(
  ledger: Pick<LedgerStore, 'recurring'>,
  month: string,
): Promise<RecurringOverview> {
  const all = await ledger.recurring.list()
  const { from, to } = monthPeriod(month)
  const [due, refused] = await Promise.all([
    ledger.recurring.due(from, to),
    ledger.recurring.refused(),
  ])
  const running = all.filter(({ state }) => state !== 'stopped')
  const byCost = running.sort((a, b) => b.yearlyMinor - a.yearlyMinor)
  return {
    open: byCost.filter(({ decision }) => decision === 'open'),
    overdue: byCost.filter(({ state }) => state === 'overdue'),
    spending: byCost.filter(({ direction }) => direction === 'out'),
    income: byCost.filter(({ direction }) => direction === 'in'),
    stopped: all.filter(({ state }) => state === 'stopped'),
    refused,
    totals: totalsOf(running),
    month,
    due,
  }
}

/** What moves money between the person's own pockets comes to nothing. */
export function totalsOf(running: ReadonlyArray<Recurring>): Array<YearlyTotal> {
  const totals = new Map<string, YearlyTotal>()
  for (const { currency, counts, direction, yearlyMinor } of running) {
    if (counts === 'nothing') continue
    const total = totals.get(currency) ?? { currency, spendingMinor: 0, incomeMinor: 0 }
    if (counts === 'income') total.incomeMinor += direction === 'in' ? yearlyMinor : -yearlyMinor
    else total.spendingMinor += direction === 'out' ? yearlyMinor : -yearlyMinor
    totals.set(currency, total)
  }
  return [...totals.values()].sort((a, b) => b.spendingMinor - a.spendingMinor)
}
