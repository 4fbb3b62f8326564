/** How much waits for the person, beside the word Review. */
import { t } from '../../language.ts'
import type { ReviewCounts } from '../../ledger/store.ts'

/**
 * Pages count so many of each, and say "more than 999" of them: what waits is read for every page. The
 * messages of the overview (`mailsToRead` and its neighbours) know this number.
 */
export const MOST_COUNTED = 1000

export function totalOf({ mails, labels, duplicates }: ReviewCounts): number {
  return mails + labels + duplicates
}

/** Nothing to see where nothing waits; the element stays, so that it can be written anew. */
export function ReviewCount({ counts }: { counts: ReviewCounts }) {
  const total = totalOf(counts)
  return (
    <span id="review-count">
      {total > 0 && (
        <span class="count">
          {total > 99 ? '99+' : total}
          <span class="visually-hidden"> {t('layout.waiting', { count: total })}</span>
        </span>
      )}
    </span>
  )
}

/** Writes the number anew in the navigation, after a change. */
export function FreshCount({ counts }: { counts: ReviewCounts }) {
  return (
    <hx-partial hx-target="#review-count" hx-swap="outerHTML">
      <ReviewCount counts={counts} />
    </hx-partial>
  )
}
