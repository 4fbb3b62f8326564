/** What waits for the person. */
import { toInteger } from '../../database/database.ts'
import type { Db } from '../queries/db.ts'
import { countMailsInReview } from '../queries/mails.ts'
import { countLabelsToReview, countPossibleDuplicates } from '../queries/summaries.ts'
import type { ReviewCounts } from '../types/summary.ts'

/** Of each up to `most`, so that a page reads no more however much waits; null: all. */
export async function reviewCounts(db: Db, most: number | null): Promise<ReviewCounts> {
  const [mails, labels, duplicates] = await Promise.all([
    countMailsInReview(db, most).executeTakeFirstOrThrow(),
    countLabelsToReview(db, most).executeTakeFirstOrThrow(),
    countPossibleDuplicates(db, most).executeTakeFirstOrThrow(),
  ])
  return {
    mails: toInteger(mails.number),
    labels: toInteger(labels.number),
    duplicates: toInteger(duplicates.number),
  }
}
