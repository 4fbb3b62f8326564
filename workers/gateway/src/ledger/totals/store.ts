/** Whether the totals that triggers keep are what all transactions add up to. */
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { wrongDays, wrongMerchants, wrongMonths } from './queries.ts'

/** By how much a kept total is more than its transactions add up to, in minor units of its currency. */
export type WrongTotal = {
  /** Local date, month (YYYY-MM), quarter (Q2026-4) or year (Y2026). */
  span: string
  currency: string
  /** Category or merchant key; empty where the total has none. */
  name: string
  spentMinor: number
  earnedMinor: number
  /** Transactions that count. */
  count: number
}

export type TotalsStore = {
  /** Adds up every transaction; empty where all totals are right. */
  check(): Promise<Array<WrongTotal>>
}

export function createTotals({ database }: Context): TotalsStore {
  const db = camel(database.kysely)
  return {
    async check() {
      const found = [
        await wrongDays(db).execute(),
        await wrongMonths(db).execute(),
        await wrongMerchants(db).execute(),
      ]
      return found.flat().map(({ spentMinor, earnedMinor, count, ...row }) => ({
        ...row,
        spentMinor: toInteger(spentMinor),
        earnedMinor: toInteger(earnedMinor),
        count: toInteger(count),
      }))
    },
  }
}
