/** A mail's way in: admit, find out who sent it, read, label, record. */
import { log } from '#shared/log.ts'
import { refusal } from './admit.ts'
import type { IncomingMail, IngestEnv } from './env.ts'
import { labelInTime } from './label.ts'

/**
 * Returns once the mail is kept for good, or refused with `setReject`: how many transactions it told
 * of that are new. Throws where it could not be kept: the sender then gets a temporary error and tries
 * again, which writing it twice allows for.
 */
export async function takeIn(mail: IncomingMail, env: IngestEnv): Promise<number> {
  const reason = await refusal(mail, env)
  if (reason !== null) {
    await mail.setReject(reason)
    log('info', 'mail_refused', { bytes: mail.rawSize, reason })
    return 0
  }
  const receivedAt = new Date().toISOString()
  const raw = new Uint8Array(await new Response(mail.raw).arrayBuffer())
  const known = (senderKeys: Array<string>) => env.LEDGER.known(senderKeys)
  const { messageId, reading, sender } = await env.READER.read(raw, { receivedAt }, known)
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
    sender,
    labels,
  })
  log('info', 'mail', {
    status,
    outcome: reading.outcome,
    reason: reading.reason,
    verdict: sender.verdict,
    wayIn: sender.wayIn,
    written,
    bytes: raw.length,
  })
  return written
}
