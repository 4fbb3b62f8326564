/** Stands behind a binding of a test: Email Sending that fails the first time it is asked. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { OutgoingMail } from '../../workers/local/src/outbox.ts'

type Env = { OUTBOX: { send(mail: OutgoingMail): Promise<{ messageId: string }> } }

let asked = 0

export default class Moody extends WorkerEntrypoint<Env> {
  async send(mail: OutgoingMail): Promise<{ messageId: string }> {
    asked += 1
    if (asked === 1) throw Object.assign(new Error('down'), { code: 'E_DELIVERY_FAILED' })
    return this.env.OUTBOX.send(mail)
  }
}
