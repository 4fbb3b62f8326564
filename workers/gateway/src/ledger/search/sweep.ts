/** Takes words out of the index that no transaction has any more. */
import { addMs } from '#shared/local-time.ts'
import type { Context } from '../context.ts'
import { goneWords, holdGone, removeEndings, removeGone } from './queries.ts'

/** Longer than any transaction is under way that might not have seen that the word was given up. */
const SETTLED_MS = 10 * 60_000

/** As many as one tick takes; the next takes the next ones. */
const MOST = 20

export async function sweepIndex({ database }: Context, now: string): Promise<void> {
  const db = database.kysely
  const rows = await goneWords(db, addMs(now, -SETTLED_MS), MOST).execute()
  const words = rows.map(({ word }) => word)
  if (words.length === 0) return
  await database.batch([
    holdGone(db, words).compile(),
    ...words.map((word) => removeEndings(db, word).compile()),
    removeGone(db, words).compile(),
  ])
}
