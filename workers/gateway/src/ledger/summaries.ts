/** Totals, what waits for review, and the summaries of days. */
import type { Context } from './context.ts'
import { giveSummaryBack, markSending, markSent } from './queries/summaries.ts'
import { claimSummary } from './summary/claim.ts'
import { daySummary } from './summary/day.ts'
import { reviewCounts } from './summary/review.ts'
import { spendingRows } from './summary/spending.ts'
import type { SummaryStore } from './types/summary.ts'

export function createSummaries(context: Context): SummaryStore {
  const db = context.database.kysely
  return {
    spending: (range, by, measure) => spendingRows(context, range, by, measure),
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
