/** Who sent a mail: one verdict, in one place. */
import type { Resolver } from '#shared/dns-over-https.ts'
import type { Verdict } from '#shared/reader.ts'
import { type FromMailbox, fromMailbox } from './from-mailbox.ts'
import { type HeaderField, headerFields } from './header-fields.ts'
import { receiverSays } from './receiver.ts'

/** No bank's alert comes near this, and a larger one would cost more CPU than a worker has. */
const MAX_CHECKED_BYTES = 2 * 1024 * 1024

/** Headers that a mail has once; a second one would be read by one program and not by another. */
const SINGLE = ['from', 'subject', 'date', 'content-type', 'content-transfer-encoding']

/**
 * The verdict on a raw mail: what the receiving server says (RFC 8601), else its signatures (RFC
 * 6376) and DMARC alignment by our own check. `at`: when it arrived. Never throws.
 */
export async function verdictOf(
  raw: Uint8Array,
  options: { resolve: Resolver; at: Date },
): Promise<Verdict> {
  const fields = headerFields(raw)
  const mailbox = fields === null ? null : soleSender(fields)
  if (fields === null || mailbox === null) return verdict('unknown', null)
  const said = receiverSays(fields, mailbox.domain)
  if (said !== null) return verdict(said, mailbox)
  const isSigned = fields.some(({ name }) => name === 'dkim-signature')
  if (!isSigned || raw.length > MAX_CHECKED_BYTES) return verdict('unknown', mailbox)
  try {
    // Loaded where it is needed only: most mails carry their receiver's verdict.
    const { signatureSays } = await import('./signature.ts')
    const signed = await signatureSays(raw, fields, mailbox.domain, options)
    if (signed === 'no_answer') return { ...verdict('unknown', mailbox), isTemporary: true }
    return verdict(signed ?? 'unknown', mailbox)
  } catch {
    return verdict('unknown', mailbox)
  }
}

function soleSender(fields: ReadonlyArray<HeaderField>): FromMailbox | null {
  const isDouble = SINGLE.some((one) => fields.filter(({ name }) => name === one).length > 1)
  const from = fields.find(({ name }) => name === 'from')
  return isDouble || from === undefined ? null : fromMailbox(from.value)
}

function verdict(result: Verdict['result'], mailbox: FromMailbox | null): Verdict {
  const { address = null, domain = null } = mailbox ?? {}
  return { result, address, domain, isTemporary: false }
}
