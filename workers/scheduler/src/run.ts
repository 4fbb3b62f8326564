/** Which jobs a cron trigger runs, each on its own: one that fails stops no other. */
import { errorFields, log } from '#shared/log.ts'
import type { SchedulerEnv } from './env.ts'
import { backUp } from './jobs/back-up.ts'
import { fetchRates } from './jobs/fetch-rates.ts'
import { labelUnlabelled } from './jobs/label-unlabelled.ts'
import { sendNotifications } from './jobs/send-notifications.ts'
import { sendSummaries } from './jobs/send-summaries.ts'
import { SendError } from './mail/send.ts'

/** The minutes at which a clock shows :58 in zones of whole, three-quarter, half and quarter hours. */
export const SUMMARY_CRON = '13,28,43,58 * * * *'

/** Mails read again per tick; reading one takes about as long as a mail that comes in. */
const REREAD_BATCH = 3

/** What the runtime says of a run: which trigger, and the time it was due (epoch milliseconds). */
export type Trigger = { cron: string; scheduledTime: number }

/** Whether it found nothing to do. */
type Job = (env: SchedulerEnv, now: string) => Promise<boolean>

const JOBS: Readonly<Record<string, Job>> = {
  label: labelUnlabelled,
  // What is embedded later only makes labels better, and a model that is down keeps nobody awake.
  embed: (env) => env.LABELER.embedPending().then(() => true),
  reread: async (env) => (await env.LEDGER.rereadOutdated(REREAD_BATCH)) === 0,
  links: (env) => env.LEDGER.lookForLinks(),
  recurring: (env) => env.LEDGER.lookForRecurring(),
  // What could not be mailed when it came.
  notifications: sendNotifications,
  webhooks: (env) => env.LEDGER.tellWebhooks(),
  // Totals in a home currency wait for them, and nothing else does.
  rates: (env) => fetchRates(env).then(() => true),
  purge: (env) => env.LEDGER.purge().then(() => true),
  // Last, since it takes longest.
  backup: (env, now) => backUp(env, now).then(() => true),
}

/** A run looks after a day in any case, for what a new version of a worker may have to do. */
const LONGEST_QUIET_MS = 24 * 60 * 60_000

/**
 * Never throws: what failed is logged by its code and is tried again by the next tick. Where nothing
 * can be due, nothing is asked; where a whole tick finds nothing to do, it says until when.
 */
export async function run(env: SchedulerEnv, { cron, scheduledTime }: Trigger): Promise<void> {
  const now = new Date(scheduledTime).toISOString()
  const state = await attempt('quiet', () => env.LEDGER.quiet(now))
  if (state?.isQuiet) return
  const jobs = cron === SUMMARY_CRON ? [] : Object.entries(JOBS)
  let isQuiet = jobs.length > 0
  for (const [job, start] of jobs) {
    const foundNothing = await attempt(job, () => start(env, now))
    if (foundNothing !== true && job !== 'embed') isQuiet = false
  }
  // After the labels, which it tells of.
  const nextDue = await attempt('summary', () => sendSummaries(env, scheduledTime))
  if (!state || !nextDue || !isQuiet) return
  const latest = new Date(scheduledTime + LONGEST_QUIET_MS).toISOString()
  const until = nextDue === 'never' || nextDue > latest ? latest : nextDue
  await attempt('quiet', () => env.LEDGER.settle(state.generation, until))
}

/** Mails what is to be told at once. Never throws: what failed is tried again by the next tick. */
export async function notify(env: SchedulerEnv): Promise<void> {
  await attempt('notifications', () => sendNotifications(env))
}

/** What the job gives; undefined where it failed. */
async function attempt<T>(job: string, start: () => Promise<T>): Promise<T | undefined> {
  try {
    return await start()
  } catch (error) {
    const cure = error instanceof SendError ? error.cure : null
    log('error', 'job_failed', { job, ...errorFields(error), cure })
    return undefined
  }
}
