/** Mail in: Cloudflare hands every mail for the tracker's address to `email()`. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { warmUp } from 'bank-mail'
import type { IncomingMail, IngestEnv } from './env.ts'
import { takeIn } from './take-in.ts'

// What the first mail would otherwise cost counts as start-up here, which has a second to spend.
warmUp()

export default class EmailIngest extends WorkerEntrypoint<IngestEnv> {
  override async email(mail: IncomingMail): Promise<void> {
    await takeIn(mail, this.env)
  }
}
