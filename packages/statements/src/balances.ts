/** What a statement says its accounts hold in the end. Pure. */
import type { StatementBalance } from './statement.ts'

/**
 * The last balance of each account and currency. A CSV file has one in every row, and its newest row
 * first or last: of several of one day, the one at that end counts. `currency`: of those that name none.
 */
export function closingBalances(
  balances: ReadonlyArray<StatementBalance>,
  currency: string | null,
): Array<StatementBalance & { currency: string }> {
  const named = balances.flatMap((balance) => {
    const code = balance.currency ?? currency
    return code === null ? [] : [{ ...balance, currency: code }]
  })
  const groups = Map.groupBy(named, (one) => JSON.stringify([one.account, one.currency]))
  return [...groups.values()].flatMap((own) => {
    const isNewestFirst = (own[0]?.date ?? '') > (own.at(-1)?.date ?? '')
    const inOrder = isNewestFirst ? own.toReversed() : own
    const last = inOrder.reduce(
      (best, one) => (best === null || one.date >= best.date ? one : best),
      own[0] ?? null,
    )
    return last ? [last] : []
  })
}
