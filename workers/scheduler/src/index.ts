/** The scheduler: finishes what is unfinished every ten minutes, and sends mails: the day's summary, and at once. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { SchedulerEnv } from './env.ts'
import { notify, run, type Trigger } from './run.ts'

export default class Scheduler extends WorkerEntrypoint<SchedulerEnv> {
  override async scheduled({ cron, scheduledTime }: Trigger): Promise<void> {
    await run(this.env, { cron, scheduledTime })
  }
}

/** For email-ingest, once it recorded something. */
export class Notifier extends WorkerEntrypoint<SchedulerEnv> {
  async notify(): Promise<void> {
    await notify(this.env)
  }
}
