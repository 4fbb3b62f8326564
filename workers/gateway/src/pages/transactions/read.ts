/** What the list of transactions shows, read from the ledger. */
import { addDays } from '#shared/local-time.ts'
import type { LedgerStore, Totals, TransactionFilter } from '../../ledger/store.ts'
import { byDay, type Sum, spentIn } from './days.ts'

export const PAGE_SIZE = 40

/** One page of the list, with the totals of its days. */
export async function readList(
  ledger: LedgerStore,
  filter: TransactionFilter,
  cursor: string | null,
) {
  const { items, nextCursor } = await ledger.transactions.list(filter, { cursor, limit: PAGE_SIZE })
  const days = byDay(items)
  const sums = new Map<string, ReadonlyArray<Sum>>(
    days.map(({ date, transactions }) => [date, spentIn(transactions)]),
  )
  // The last day may go on on the next page, so it is added up by the ledger.
  const last = days.at(-1)
  if (last && nextCursor !== null) sums.set(last.date, await sumsOfDay(ledger, filter, last.date))
  return { transactions: items, nextCursor, sums }
}

/** More than these are added up only when asked: nobody reads the sum of ten years by chance. */
export const MOST_ADDED_UP = 2000

/** What is found of a filter: null where it is a lot and nobody asked for its sum. */
export type Found = { totals: Array<Totals> | null; since: string | null }

/** What the filter lets through, added up. */
export async function readTotals(
  ledger: LedgerStore,
  filter: TransactionFilter,
  isAsked = false,
): Promise<Found> {
  // The sum of everything is kept.
  if (isAsked || Object.keys(filter).length === 0) {
    return { totals: await ledger.transactions.totals(filter), since: null }
  }
  return ledger.transactions.found(filter, MOST_ADDED_UP)
}

/** What was spent on a day, of what the filter lets through. */
export async function sumsOfDay(
  ledger: LedgerStore,
  filter: TransactionFilter,
  date: string,
): Promise<Array<Sum>> {
  const totals = await ledger.transactions.totals({ ...filter, from: date, to: date })
  return totals.filter(({ spentMinor }) => spentMinor !== 0)
}

/** The currencies that the list can be narrowed to: those of a month where all would be a lot. */
export async function currenciesOf(
  ledger: LedgerStore,
  filter: TransactionFilter,
  { totals, since }: Found,
  today: string,
): Promise<Array<string>> {
  const { from, to } = filter
  const month = { from: addDays(today, -31) }
  const all =
    totals === null || since !== null || (filter.currency && !from)
      ? await ledger.transactions.totals(month)
      : filter.currency
        ? await ledger.transactions.totals({ from, to })
        : totals
  return [...new Set([...all.map(({ currency }) => currency), filter.currency])]
    .filter((currency) => currency !== undefined)
    .sort()
}
