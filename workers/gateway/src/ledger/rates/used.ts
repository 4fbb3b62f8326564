/** The currencies that transactions have. */
import { camel } from '../../database/camel.ts'
import type { Context } from '../context.ts'
import { nextCurrency } from './queries.ts'

/** More than anybody pays in. */
const MOST_CURRENCIES = 60

/** Each with the local day of its first transaction; by the index of currencies, one row each. */
export async function usedCurrencies({ database }: Context) {
  const db = camel(database.kysely)
  const found: Array<{ currency: string; localDate: string }> = []
  for (let last = ''; found.length < MOST_CURRENCIES; ) {
    const next = await nextCurrency(db, last).executeTakeFirst()
    if (!next) break
    found.push(next)
    last = next.currency
  }
  return found
}
