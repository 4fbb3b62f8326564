/** A list of transactions, cut into the person's days. */
import type { Transaction } from '../../ledger/store.ts'

export type Day = { date: string; transactions: Array<Transaction> }

/** In the order given, which is by day already. */
export function byDay(transactions: ReadonlyArray<Transaction>): Array<Day> {
  const days: Array<Day> = []
  for (const transaction of transactions) {
    const last = days.at(-1)
    if (last?.date === transaction.localDate) last.transactions.push(transaction)
    else days.push({ date: transaction.localDate, transactions: [transaction] })
  }
  return days
}

export type Sum = { currency: string; spentMinor: number }

/** What was spent per currency; a currency in which nothing was spent is left out. */
export function spentIn(transactions: ReadonlyArray<Transaction>): Array<Sum> {
  const sums = new Map<string, number>()
  for (const { currency, spendingMinor } of transactions) {
    sums.set(currency, (sums.get(currency) ?? 0) + spendingMinor)
  }
  return [...sums]
    .map(([currency, spentMinor]) => ({ currency, spentMinor }))
    .filter(({ spentMinor }) => spentMinor !== 0)
    .sort((a, b) => a.currency.localeCompare(b.currency))
}
