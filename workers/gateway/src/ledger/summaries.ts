/** Totals, what waits for review, and the summaries of days. */
import { toInteger } from '../database/database.ts'
import type { Context } from './context.ts'
import { giveSummaryBack, markSending, markSent, usualOfMerchants } from './queries/summaries.ts'
import { chooseSummary } from './summary/choose.ts'
import { claimSummary } from './summary/claim.ts'
import { daySummary } from './summary/day.ts'
import { calledOf, ofMerchants, topMerchants } from './summary/merchants.ts'
import { choiceOf, readKept, summaryAddresses, summaryReaders } from './summary/readers.ts'
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
    reviewCounts: (most = null) => reviewCounts(db, most),
    choice: async (person) => choiceOf(await readKept(context), person),
    choose: (patch, by) => chooseSummary(context, patch, by),
    addresses: (person) => summaryAddresses(context, person),
    readers: () => summaryReaders(context),
    claim: (person, upTo, now) => claimSummary(context, person, upTo, now),
    day: (of) => daySummary(context, of),
    // A claim's row counts the attempt that it is.
    async sending(of, attempts, sendingAt) {
      const query = markSending(db, of, attempts + 1, sendingAt)
      return (await query.executeTakeFirstOrThrow()).numUpdatedRows === 1n
    },
    async sent(of, sentAt) {
      await markSent(db, of, sentAt).execute()
    },
    async failed(of, attempts) {
      await giveSummaryBack(db, of, attempts + 1).execute()
    },
  }
}
