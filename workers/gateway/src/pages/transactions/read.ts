/** What the list of transactions shows, read from the ledger. */
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

/** What was spent on a day, of what the filter lets through. */
export async function sumsOfDay(
  ledger: LedgerStore,
  filter: TransactionFilter,
  date: string,
): Promise<Array<Sum>> {
  const totals = await ledger.transactions.totals({ ...filter, from: date, to: date })
  return totals.filter(({ spentMinor }) => spentMinor !== 0)
}

/** The currencies that the list has, whichever of them it is narrowed to. */
export async function currenciesOf(
  ledger: LedgerStore,
  filter: TransactionFilter,
  totals: ReadonlyArray<Totals>,
): Promise<Array<string>> {
  const all = filter.currency
    ? await ledger.transactions.totals({ from: filter.from, to: filter.to })
    : totals
  return [...new Set([...all.map(({ currency }) => currency), filter.currency])]
    .filter((currency) => currency !== undefined)
    .sort()
}
