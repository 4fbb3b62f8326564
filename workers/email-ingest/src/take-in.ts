/** A mail's way in: admit, read, label, record. */
import { log } from '#shared/log.ts'
import { readMail } from '#shared/read-mail.ts'
import { refusal } from './admit.ts'
import type { IncomingMail, IngestEnv } from './env.ts'
import { labelInTime } from './label.ts'

/**
 * Returns once the mail is kept for good, or refused with `setReject`. Throws where it could not be
 * kept: the sender then gets a temporary error and tries again, which writing it twice allows for.
 */
export async function takeIn(mail: IncomingMail, env: IngestEnv): Promise<void> {
  const reason = await refusal(mail, env)
  if (reason !== null) {
    await mail.setReject(reason)
    log('info', 'mail_refused', { bytes: mail.rawSize, reason })
    return
  }
  const receivedAt = new Date().toISOString()
  const raw = new Uint8Array(await new Response(mail.raw).arrayBuffer())
  const { messageId, reading } = await readMail(raw, { receivedAt })
  const labels =
    reading.outcome === 'recorded'
      ? await labelInTime(reading.transactions, env)
      : reading.transactions.map(() => null)
  const { status, written } = await env.LEDGER.record({
    recipient: mail.to,
    envelopeFrom: mail.from,
    messageId,
    receivedAt,
    raw,
    reading,
    labels,
  })
  log('info', 'mail', {
    status,
    outcome: reading.outcome,
    reason: reading.reason,
    written,
    bytes: raw.length,
  })
}
