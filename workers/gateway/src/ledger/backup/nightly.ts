/** When a backup of the night is due, and how the last ones went. */
import { z } from 'zod'
import { localDateTime } from '#shared/local-time.ts'
import type { Context } from '../context.ts'
import { absent, insertWhere } from '../queries/db.ts'
import { setting } from '../queries/settings.ts'
import { personZone } from '../zone.ts'
import { changeIfSame } from './queries.ts'

/** Of this database alone: a restore brings no night of another one. */
export const NIGHTLY = 'nightly_backup'

/** On the person's clock: nobody is up, and the day before is in it. */
const FROM = '03:00'
/** After one that failed. */
const AGAIN_AFTER_MS = 60 * 60_000
/** A night without one is no fault yet: two are. */
const LATE_AFTER_MS = 50 * 60 * 60_000

const nightly = z.object({
  /** UTC instants; null: never. */
  triedAt: z.string().nullable(),
  doneAt: z.string().nullable(),
  /** Of the last one that was made. */
  bytes: z.number().nullable(),
  /** Since the last one that was made; null: none failed. */
  failedAt: z.string().nullable(),
})
export type Nightly = z.output<typeof nightly>

const NEVER: Nightly = { triedAt: null, doneAt: null, bytes: null, failedAt: null }

/** Null: none was ever asked for, so there is no bucket. */
export async function nightlyState(context: Context): Promise<Nightly | null> {
  return (await read(context)).state
}

/** Whether the last nights have no backup, and should. */
export function isLate({ triedAt, doneAt }: Nightly, now: string): boolean {
  const since = doneAt ?? triedAt
  return since !== null && Date.parse(now) - Date.parse(since) > LATE_AFTER_MS
}

/** Whether one is to be made now, by whoever asks: of two that ask, one is told so. */
export async function nightlyDue(context: Context, now: string): Promise<boolean> {
  const { state, text } = await read(context)
  const zone = await personZone(context)
  const clock = localDateTime(now, zone)
  const { triedAt, doneAt } = state ?? NEVER
  if (clock.time < FROM) return false
  if (doneAt !== null && localDateTime(doneAt, zone).date === clock.date) return false
  if (triedAt !== null && Date.parse(now) - Date.parse(triedAt) < AGAIN_AFTER_MS) return false
  return write(context, text, { ...(state ?? NEVER), triedAt: now })
}

/** Notes how it went; `bytes` null: it failed. */
export async function noteNightly(
  context: Context,
  now: string,
  bytes: number | null,
): Promise<void> {
  const { state, text } = await read(context)
  const { triedAt, doneAt, bytes: last } = state ?? NEVER
  const after =
    bytes === null
      ? { triedAt, doneAt, bytes: last, failedAt: now }
      : { triedAt, doneAt: now, bytes, failedAt: null }
  await write(context, text, after)
}

async function read({ database }: Context) {
  const text = (await setting(database.kysely, NIGHTLY).executeTakeFirst())?.value ?? null
  const parsed = text === null ? null : nightly.safeParse(JSON.parse(text))
  return { text, state: parsed?.success ? parsed.data : null }
}

/** By itself, so that no page is read anew for it. False where somebody else was first. */
async function write({ database, config }: Context, before: string | null, state: Nightly) {
  const db = database.kysely
  const row = { name: NIGHTLY, value: JSON.stringify(state), updated_at: config.now() }
  if (before === null) {
    const query = insertWhere(db, 'setting', row, absent(setting(db, NIGHTLY)))
    const [added] = await query.execute()
    return Number(added?.numInsertedOrUpdatedRows ?? 0) > 0
  }
  const changed = await changeIfSame(db, row, before).executeTakeFirst()
  return Number(changed?.numUpdatedRows ?? 0) > 0
}
