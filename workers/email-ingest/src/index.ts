/** Mail in: Cloudflare hands every mail for the tracker's address to `email()`. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { IncomingMail, IngestBindings } from './env.ts'
import { takeIn } from './take-in.ts'

export default class EmailIngest extends WorkerEntrypoint<IngestBindings> {
  override async email(mail: IncomingMail): Promise<void> {
    const written = await takeIn(mail, this.env)
    // The mail is kept by now: what fails here is left to the scheduler's tick.
    if (written > 0) this.ctx.waitUntil(this.env.NOTIFIER.notify().catch(() => {}))
  }
}
