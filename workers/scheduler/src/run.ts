/** Which jobs a cron trigger runs, each on its own: one that fails stops no other. */
import { errorFields, log } from '#shared/log.ts'
import type { SchedulerEnv } from './env.ts'
import { labelUnlabelled } from './jobs/label-unlabelled.ts'
import { sendSummaries } from './jobs/send-summaries.ts'
import { SendError } from './summary/send.ts'

/** The minutes at which a clock shows :58 in zones of whole, three-quarter, half and quarter hours. */
export const SUMMARY_CRON = '13,28,43,58 * * * *'

/** Mails read again per tick; reading one takes about as long as a mail that comes in. */
const REREAD_BATCH = 3

/** What the runtime says of a run: which trigger, and the time it was due (epoch milliseconds). */
export type Trigger = { cron: string; scheduledTime: number }

type Job = (env: SchedulerEnv, scheduledTime: number) => Promise<unknown>

const TICK: Readonly<Record<string, Job>> = {
  label: (env) => labelUnlabelled(env),
  embed: (env) => env.LABELER.embedPending(),
  reread: (env) => env.LEDGER.rereadOutdated(REREAD_BATCH),
  summary: sendSummaries,
  purge: (env) => env.LEDGER.purge(),
}

const SUMMARY: Readonly<Record<string, Job>> = { summary: sendSummaries }

/** Never throws: what failed is logged by its code and is tried again by the next tick. */
export async function run(env: SchedulerEnv, { cron, scheduledTime }: Trigger): Promise<void> {
  const jobs = cron === SUMMARY_CRON ? SUMMARY : TICK
  for (const [job, start] of Object.entries(jobs)) {
    try {
      await start(env, scheduledTime)
    } catch (error) {
      const cure = error instanceof SendError ? error.cure : null
      log('error', 'job_failed', { job, ...errorFields(error), cure })
    }
  }
}
