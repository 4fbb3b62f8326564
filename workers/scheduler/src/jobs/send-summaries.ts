/**
 * Sends the summaries that are owed, oldest first. A day is claimed in the ledger before its
 * summary is made, noted as leaving before it is sent, and given back when that is refused, so that
 * each goes out once, late if need be. A run that dies between the two notes, or gets no answer, may
 * have sent it: the day is not sent again, and the next summary says that this one may be missing.
 */
import type { ClaimedSummary, LedgerSettings } from '#shared/ledger.ts'
import { log } from '#shared/log.ts'
import { latestDueDate, nextDueAt, summaryDueAt } from '../due.ts'
import type { SchedulerEnv } from '../env.ts'
import { SendError, sendMail } from '../mail/send.ts'
import { composeSummary } from '../summary/compose.ts'

/** Days caught up with in one run; the next run takes the next ones. */
const MAX_PER_RUN = 3
/** A run this long after the due time is not the one that was meant to send it. */
const LATE_AFTER_MS = 15 * 60_000

/**
 * `scheduledTime`: epoch milliseconds at which this run was due, however late it really runs. When
 * the next one is due (UTC instant): null where more is owed now, `never` where none is wanted.
 */
export async function sendSummaries(
  env: SchedulerEnv,
  scheduledTime: number,
): Promise<string | null | 'never'> {
  const settings = await env.LEDGER.settings()
  if (settings.summaryTo === null) return 'never'
  const now = new Date(scheduledTime).toISOString()
  const upTo = latestDueDate(now, settings.timeZone)
  for (let run = 0; run < MAX_PER_RUN; run++) {
    const claim = await env.LEDGER.claimSummary(upTo, now)
    if (claim === null) return nextDueAt(now, settings.timeZone, settings.summaryEvery)
    let isDone: boolean
    try {
      isDone = await send(env, claim, settings, scheduledTime)
    } catch (error) {
      const isOpen = error instanceof SendError && error.mayHaveLeft
      if (!isOpen) await env.LEDGER.summaryFailed(claim.localDate, claim.attempts)
      throw error
    }
    if (isDone) await markSent(env, claim.localDate, now)
  }
  return null
}

/** False where the claim was given to somebody else while the summary was made. */
async function send(
  env: SchedulerEnv,
  { localDate, attempts, unconfirmed }: ClaimedSummary,
  { timeZone, summaryTo }: LedgerSettings,
  scheduledTime: number,
): Promise<boolean> {
  const due = summaryDueAt(localDate, timeZone)
  // A date that this zone skipped: nobody lived it, so there is nothing to tell.
  if (due === null || summaryTo === null) return true
  const late = attempts > 0 || scheduledTime - Date.parse(due) > LATE_AFTER_MS
  const mail = await composeSummary(await env.LEDGER.daySummary(localDate), {
    siteUrl: env.SITE_URL || null,
    late,
    unconfirmed,
    subject: env.SUMMARY_SUBJECT === 'total' ? 'total' : 'private',
  })
  const now = new Date(scheduledTime).toISOString()
  if (!(await env.LEDGER.summarySending(localDate, attempts, now))) return false
  await sendMail(env, summaryTo, mail)
  log('info', 'summary_sent', { localDate, late, unconfirmed: unconfirmed.length })
  return true
}

/** The mail has left: without this note the next one calls it missing, so it is worth a few attempts. */
async function markSent(env: SchedulerEnv, localDate: string, now: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await env.LEDGER.summarySent(localDate, now)
    } catch (error) {
      if (attempt === 3) throw error
    }
  }
}
