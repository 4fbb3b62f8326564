/** Totals, what waits for review, and the summaries of days. */
import type { Context } from './context.ts'
import { markSummary, summaryOf } from './queries/summaries.ts'
import { claimSummary } from './summary/claim.ts'
import { daySummary } from './summary/day.ts'
import { reviewCounts } from './summary/review.ts'
import { spendingRows } from './summary/spending.ts'
import type { SummaryStore } from './types/summary.ts'

export function createSummaries(context: Context): SummaryStore {
  const db = context.database.kysely
  return {
    spending: (range, by) => spendingRows(db, range, by),
    reviewCounts: () => reviewCounts(db),
    claim: (upTo, now) => claimSummary(context, upTo, now),
    day: (localDate) => daySummary(context, localDate),
    async sent(localDate, sentAt) {
      await markSummary(db, localDate, { sent_at: sentAt }).execute()
    },
    async failed(localDate) {
      const row = await summaryOf(db, localDate).executeTakeFirst()
      // From the claim's own time on, the next run may have it.
      if (row) await markSummary(db, localDate, { retry_at: row.claimed_at }).execute()
    },
  }
}
