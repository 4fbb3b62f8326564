/** A wording that was just taught, applied to the mails that wait. */
import { camel } from '../../database/camel.ts'
import type { Context } from '../context.ts'
import { rereadMail } from '../record/reread.ts'
import { markOutdated, waitingOf } from './queries.ts'

/** Mails read again at once; the next tick takes the others. */
const AT_ONCE = 5
/** As many as one statement takes parameters. */
const MOST = 90

/** Reads the waiting mails of a sender again. Never throws: what is not read now is by the tick. */
export async function applyToWaiting(context: Context, senderKey: string): Promise<void> {
  const db = camel(context.database.kysely)
  try {
    const waiting = await waitingOf(db, senderKey, MOST).execute()
    if (waiting.length === 0) return
    const ids = waiting.map(({ id }) => id)
    await markOutdated(db, ids).execute()
    for (const id of ids.slice(0, AT_ONCE)) await rereadMail(context, id)
  } catch {
    // They wait as they did.
  }
}
