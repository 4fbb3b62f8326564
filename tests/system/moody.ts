/**
 * Stands behind a binding of a test: Email Sending that fails the first time it is asked, takes the
 * second mail, and of the third, which leaves, loses the answer.
 */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { OutgoingMail } from '../../workers/local/src/outbox.ts'

type Env = { OUTBOX: { send(mail: OutgoingMail): Promise<{ messageId: string }> } }

let asked = 0

export default class Moody extends WorkerEntrypoint<Env> {
  async send(mail: OutgoingMail): Promise<{ messageId: string }> {
    asked += 1
    if (asked === 1) throw Object.assign(new Error('down'), { code: 'E_DELIVERY_FAILED' })
    const answer = await this.env.OUTBOX.send(mail)
    if (asked === 3) throw new Error('Network connection lost.')
    return answer
  }
}
