/** Mail in: Cloudflare hands every mail for the tracker's address to `email()`. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { IncomingMail, IngestEnv } from './env.ts'
import { takeIn } from './take-in.ts'

export default class EmailIngest extends WorkerEntrypoint<IngestEnv> {
  override async email(mail: IncomingMail): Promise<void> {
    await takeIn(mail, this.env)
  }
}
