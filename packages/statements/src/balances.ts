/** What a statement says its accounts hold in the end. Pure. */
import type { StatementBalance } from './statement.ts'

type Named = StatementBalance & { currency: string }

/**
 * The last balance of each account and currency. A CSV file has one in every row, and its newest row
 * first or last: of several of one day, the one at that end counts. `currency`: of those that name none.
 */
export function closingBalances(
  balances: ReadonlyArray<StatementBalance>,
  currency: string | null,
): Array<Named> {
  const closing = new ClosingBalances(currency)
  for (const balance of balances) closing.add(balance)
  return closing.found()
}

/** The same, of balances that come one by one. */
export class ClosingBalances {
  readonly #currency: string | null
  readonly #accounts = new Map<string, { first: Named; last: Named; newest: [Named, Named] }>()

  constructor(currency: string | null) {
    this.#currency = currency
  }

  add(balance: StatementBalance): void {
    const code = balance.currency ?? this.#currency
    if (code === null) return
    const one = { ...balance, currency: code }
    const key = JSON.stringify([one.account, code])
    const own = this.#accounts.get(key)
    if (!own) return void this.#accounts.set(key, { first: one, last: one, newest: [one, one] })
    own.last = one
    const [upper, lower] = own.newest
    if (one.date > upper.date) own.newest = [one, one]
    else if (one.date === lower.date) own.newest = [upper, one]
  }

  found(): Array<Named> {
    return [...this.#accounts.values()].map(({ first, last, newest: [upper, lower] }) =>
      first.date > last.date ? upper : lower,
    )
  }
}
