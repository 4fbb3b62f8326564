/** What waits for the person. */
import { toInteger } from '../../database/database.ts'
import type { Db } from '../queries/db.ts'
import { countMailsInReview } from '../queries/mails.ts'
import { countLabelsToReview, countPossibleDuplicates } from '../queries/summaries.ts'
import type { ReviewCounts } from '../types/summary.ts'

export async function reviewCounts(db: Db): Promise<ReviewCounts> {
  const [mails, labels, duplicates] = await Promise.all([
    countMailsInReview(db).executeTakeFirstOrThrow(),
    countLabelsToReview(db).executeTakeFirstOrThrow(),
    countPossibleDuplicates(db).executeTakeFirstOrThrow(),
  ])
  return {
    mails: toInteger(mails.number),
    labels: toInteger(labels.number),
    duplicates: toInteger(duplicates.number),
  }
}
