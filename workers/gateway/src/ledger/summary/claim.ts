/**
 * Who sends which person the summary of which day: whoever writes its row. Nobody else gets it until the
 * row says that it failed, or its sender fell silent before it handed the mail over. One that fell
 * silent after that has most likely sent it, so the day is not sent again but told of.
 */
import type { Selectable } from 'kysely'
import type { ClaimedSummary } from '#shared/ledger.ts'
import { addDays, addMs, localDateTime } from '#shared/local-time.ts'
import { timesOf } from '#shared/summary-times.ts'
import { Conflict, toInteger } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import type { Context } from '../context.ts'
import { addSetting, setting } from '../queries/settings.ts'
import { addSummary, reclaimSummary, summariesSince } from '../queries/summaries.ts'
import { readerOf, readKept, zoneOf } from './readers.ts'

type Row = Selectable<Tables['person_summary']>

/** A sender that has not said how it went by then is dead. */
const LEASE_MS = 30 * 60_000

/** Days that are caught up with; who was away for longer does not want a month of mails. */
const CATCH_UP_DAYS = 7

/** The setting that says from which local date on summaries are owed to whoever chose nothing. */
const SUMMARY_FROM = 'summary_from'

export async function claimSummary(
  context: Context,
  person: string,
  upTo: string,
  now: string,
): Promise<{ summary: ClaimedSummary | null; retryAt: string | null }> {
  const db = context.database.kysely
  const kept = await readKept(context)
  const reader = readerOf(kept, person)
  if (reader === null) return { summary: null, retryAt: null }
  const today = localDateTime(now, zoneOf(kept)).date
  const from = kept.people.get(person)?.summaryFrom ?? (await owedFrom(context, today, now))
  const oldest = addDays(upTo, 1 - CATCH_UP_DAYS)
  // A row of theirs comes after one of before there were rows of theirs.
  const rows = (await summariesSince(db, person, oldest).execute()).sort((a, b) =>
    a.person < b.person ? -1 : 1,
  )
  const claims = new Map(rows.map((row) => [row.local_date, row]))
  const held: Array<string> = []
  const owed = []
  for (let localDate = oldest; localDate <= upTo; localDate = addDays(localDate, 1)) {
    if (timesOf(localDate, reader.every).length === 0) continue
    // A day that ends right now is owed in any case.
    if (localDate < from && localDate !== today) continue
    const row = claims.get(localDate)
    if (row && (row.sent_at !== null || row.sending_at !== null)) continue
    if (row && row.retry_at > now) held.push(row.retry_at)
    else owed.push({ localDate, row: row?.person === person ? row : undefined })
  }
  const tries = owed.map((one) => ({ ...one, attempts: one.row ? toInteger(one.row.attempts) : 0 }))
  // A day that keeps failing must not keep the others waiting.
  tries.sort((a, b) => a.attempts - b.attempts)
  const retryAt = addMs(now, LEASE_MS)
  for (const { localDate, row, attempts } of tries) {
    const of = { person, localDate }
    const claim = { claimed_at: now, retry_at: retryAt, attempts: attempts + 1 }
    const isMine = row
      ? await isChanged(reclaimSummary(db, of, { ...row, attempts }, claim))
      : await isAdded(addSummary(db, { local_date: localDate, person, sent_at: null, ...claim }))
    const unconfirmed = unconfirmedDays(rows, from, now)
    if (isMine) return { summary: { ...of, attempts, unconfirmed }, retryAt: null }
    held.push(retryAt)
  }
  return { summary: null, retryAt: held.sort()[0] ?? null }
}

/** Days whose sender fell silent over the mail, and of which no summary sent since has told. */
function unconfirmedDays(rows: ReadonlyArray<Row>, from: string, now: string): Array<string> {
  const sent = rows.filter((row) => row.sent_at !== null).map((row) => row.claimed_at)
  const toldUntil = sent.sort().at(-1) ?? ''
  return rows
    .filter((row) => row.sending_at !== null && row.sent_at === null && row.local_date >= from)
    .filter((row) => row.retry_at <= now && row.retry_at > toldUntil)
    .map((row) => row.local_date)
    .sort()
}

/** Kept when it is first asked for, so that a new ledger tells of no day before its own. */
async function owedFrom(context: Context, today: string, now: string): Promise<string> {
  const db = context.database.kysely
  const kept = await setting(db, SUMMARY_FROM).executeTakeFirst()
  if (kept) return kept.value
  try {
    await addSetting(db, { name: SUMMARY_FROM, value: today, updated_at: now }).execute()
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
  }
  return today
}

async function isChanged(query: ReturnType<typeof reclaimSummary>): Promise<boolean> {
  return (await query.executeTakeFirstOrThrow()).numUpdatedRows === 1n
}

async function isAdded(query: ReturnType<typeof addSummary>): Promise<boolean> {
  try {
    await query.execute()
    return true
  } catch (error) {
    if (error instanceof Conflict) return false
    throw error
  }
}
