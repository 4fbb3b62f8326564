/** Cloudflare on a laptop: HTTP, mail, cron, Workers AI and Email Sending for the other workers. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { serveSite } from '../../../pages/site.ts'
import { DOORS, doors } from './doors.ts'
import type { LocalEnv } from './env.ts'
import type { IncomingMail } from './incoming.ts'

export { Ai } from './ai.ts'
export { Outbox } from './outbox.ts'

export default class Local extends WorkerEntrypoint<LocalEnv> {
  override async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith(`${DOORS}/`)) return doors.fetch(request, this.env)
    return serveSite(request, this.env)
  }

  /** Mail that comes by /cdn-cgi/local/email. */
  override async email(mail: IncomingMail): Promise<void> {
    await this.env.EMAIL_INGEST.email(mail)
  }

  override async scheduled({ cron, scheduledTime }: ScheduledController): Promise<void> {
    await this.env.SCHEDULER.scheduled({ cron, scheduledTime })
  }
}
