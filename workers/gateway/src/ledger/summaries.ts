/** Totals, what waits for review, and the summaries of days. */
import { toInteger } from '../database/database.ts'
import type { Context } from './context.ts'
import { giveSummaryBack, markSending, markSent, usualOfMerchants } from './queries/summaries.ts'
import { claimSummary } from './summary/claim.ts'
import { daySummary } from './summary/day.ts'
import { calledOf, ofMerchants, topMerchants } from './summary/merchants.ts'
import { reviewCounts } from './summary/review.ts'
import { spendingRows } from './summary/spending.ts'
import type { SummaryStore } from './types/summary.ts'

/** As many as D1 takes parameters, beside those of the days. */
const MOST_KEYS = 90

export function createSummaries(context: Context): SummaryStore {
  const db = context.database.kysely
  return {
    spending: (range, by, measure, currency) => spendingRows(context, range, by, measure, currency),
    topMerchants: (range, most, currency) => topMerchants(context, range, most, currency),
    ofMerchants: (range, keys, currency) => ofMerchants(context, range, keys, currency),
    called: (keys, until) => calledOf(context, keys, until),
    async usual(merchantKeys, range) {
      const keys = merchantKeys.slice(0, MOST_KEYS)
      if (keys.length === 0) return []
      const rows = await usualOfMerchants(db, keys, range).execute()
      return rows.map(({ key, currency, amount, number, most }) => ({
        merchantKey: key ?? '',
        currency,
        spentMinor: toInteger(amount),
        count: toInteger(number),
        mostMinor: toInteger(most),
      }))
    },
    reviewCounts: () => reviewCounts(db),
    claim: (upTo, now) => claimSummary(context, upTo, now),
    day: (localDate) => daySummary(context, localDate),
    // A claim's row counts the attempt that it is.
    async sending(localDate, attempts, sendingAt) {
      const query = markSending(db, localDate, attempts + 1, sendingAt)
      return (await query.executeTakeFirstOrThrow()).numUpdatedRows === 1n
    },
    async sent(localDate, sentAt) {
      await markSent(db, localDate, sentAt).execute()
    },
    async failed(localDate, attempts) {
      await giveSummaryBack(db, localDate, attempts + 1).execute()
    },
  }
}
