/** Stands behind a binding of a test: Email Sending that takes the first mail, and whose answer is lost. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { OutgoingMail } from '../../workers/local/src/outbox.ts'

type Env = { OUTBOX: { send(mail: OutgoingMail): Promise<{ messageId: string }> } }

let asked = 0

export default class Lost extends WorkerEntrypoint<Env> {
  async send(mail: OutgoingMail): Promise<{ messageId: string }> {
    asked += 1
    const answer = await this.env.OUTBOX.send(mail)
    if (asked === 1) throw new Error('Network connection lost.')
    return answer
  }
}
