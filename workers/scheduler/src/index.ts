/** The scheduler: finishes what is unfinished every ten minutes, and sends the day's summary. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { SchedulerEnv } from './env.ts'
import { run, type Trigger } from './run.ts'

export default class Scheduler extends WorkerEntrypoint<SchedulerEnv> {
  override async scheduled({ cron, scheduledTime }: Trigger): Promise<void> {
    await run(this.env, { cron, scheduledTime })
  }
}
