/**
 * Sends each person the summaries that they are owed, oldest first. A day is claimed in the ledger
 * for its person before its summary is made, noted as leaving before it is sent, and given back when
 * that is refused, so that each goes out once, late if need be. A run that dies between the two
 * notes, or gets no answer, may have sent it: the day is not sent again, and the person's next
 * summary says that this one may be missing. Whoever cannot be sent theirs keeps nobody waiting.
 */
import type { ClaimedSummary, SummaryOf, SummaryReader } from '#shared/ledger.ts'
import { log } from '#shared/log.ts'
import { type Clocks, latestDueDate, nextDueAt, summaryDueAt } from '../due.ts'
import type { SchedulerEnv } from '../env.ts'
import { SendError, sendMail } from '../mail/send.ts'
import { composeSummary } from '../summary/compose.ts'

/** Days caught up with in one run, a person; the next run takes the next ones. */
const MAX_PER_RUN = 3
/** A run this long after the due time is not the one that was meant to send it. */
const LATE_AFTER_MS = 15 * 60_000

/** When something is due next (UTC instant): null where more is owed now, `never` where nothing is. */
type Next = string | null | 'never'

/**
 * `scheduledTime`: epoch milliseconds at which this run was due, however late it really runs. Throws
 * what kept the first of those from theirs to whom nothing could be sent, after all had their turn.
 */
export async function sendSummaries(env: SchedulerEnv, scheduledTime: number): Promise<Next> {
  const { timeZone, readers } = await env.LEDGER.summaryReaders()
  const failures: Array<unknown> = []
  let next: Next = 'never'
  for (const reader of readers) {
    const clocks = { ledger: timeZone, reader: reader.timeZone }
    try {
      next = earlier(next, await sendTo(env, reader, clocks, scheduledTime))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return next
}

/** 'never' is later than any time, as text too. */
function earlier(one: Next, other: Next): Next {
  if (one === null || other === null) return null
  return one < other ? one : other
}

async function sendTo(
  env: SchedulerEnv,
  reader: SummaryReader,
  clocks: Clocks,
  scheduledTime: number,
): Promise<Next> {
  const now = new Date(scheduledTime).toISOString()
  const upTo = latestDueDate(now, clocks)
  for (let run = 0; run < MAX_PER_RUN; run++) {
    const { summary, retryAt } = await env.LEDGER.claimSummary(reader.person, upTo, now)
    // What somebody else is sending has to be looked at again, in case they die over it.
    if (summary === null) return earlier(nextDueAt(now, clocks, reader.every), retryAt ?? 'never')
    let isDone: boolean
    try {
      isDone = await send(env, summary, { reader, clocks, scheduledTime })
    } catch (error) {
      const isOpen = error instanceof SendError && error.mayHaveLeft
      if (!isOpen) await env.LEDGER.summaryFailed(ofDay(summary), summary.attempts)
      throw error
    }
    if (isDone) await markSent(env, ofDay(summary), now)
  }
  return null
}

function ofDay({ person, localDate }: SummaryOf): SummaryOf {
  return { person, localDate }
}

type Sending = { reader: SummaryReader; clocks: Clocks; scheduledTime: number }

/** False where the claim was given to somebody else while the summary was made. */
async function send(
  env: SchedulerEnv,
  { attempts, unconfirmed, ...of }: ClaimedSummary,
  { reader, clocks, scheduledTime }: Sending,
): Promise<boolean> {
  const due = summaryDueAt(of.localDate, clocks)
  // A date that this zone skipped: nobody lived it, so there is nothing to tell.
  if (due === null) return true
  const late = attempts > 0 || scheduledTime - Date.parse(due) > LATE_AFTER_MS
  const mail = await composeSummary(await env.LEDGER.daySummary(of), {
    siteUrl: env.SITE_URL || null,
    late,
    unconfirmed,
    subject: env.SUMMARY_SUBJECT === 'total' ? 'total' : 'private',
  })
  const now = new Date(scheduledTime).toISOString()
  if (!(await env.LEDGER.summarySending(of, attempts, now))) return false
  await sendMail(env, reader.to, mail)
  log('info', 'summary_sent', { localDate: of.localDate, late, unconfirmed: unconfirmed.length })
  return true
}

/** The mail has left: without this note the next one calls it missing, so it is worth a few attempts. */
async function markSent(env: SchedulerEnv, of: SummaryOf, now: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await env.LEDGER.summarySent(of, now)
    } catch (error) {
      if (attempt === 3) throw error
    }
  }
}
