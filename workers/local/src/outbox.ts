/** Stands in for Email Sending: what would be sent is handed to `npm start`, which keeps it as a file. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { SECRET_HEADER } from './doors.ts'
import type { LocalEnv } from './env.ts'

type Address = string | { email: string; name?: string }

/** The fields of the binding's `send` that are kept. */
export type OutgoingMail = {
  from: Address
  to: Address | Array<Address>
  subject: string
  text?: string
  html?: string
}

export class Outbox extends WorkerEntrypoint<LocalEnv> {
  /** Returns as soon as the mail is kept; throws where it could not be. */
  async send({ from, to, subject, text, html }: OutgoingMail): Promise<{ messageId: string }> {
    const { OUTBOX_URL, LOCAL_SECRET } = this.env
    if (!OUTBOX_URL || !LOCAL_SECRET) {
      throw refused('No outbox: summaries are kept when the tracker was started by npm start')
    }
    const response = await fetch(OUTBOX_URL, {
      method: 'POST',
      headers: { [SECRET_HEADER]: LOCAL_SECRET, 'content-type': 'application/json' },
      body: JSON.stringify({ from, to, subject, text, html } satisfies OutgoingMail),
    })
    if (!response.ok) throw refused(`The outbox answered ${response.status}`)
    return response.json()
  }
}

/** As the binding says that it did not take a mail. */
function refused(message: string): Error {
  return Object.assign(new Error(message), { code: 'E_INTERNAL_SERVER_ERROR' })
}
