/** From raw mail to Reading, with what the receiving server says of its sender; for every worker. */
import { parseMail, type Reading, read, unreadable } from 'bank-mail'

/**
 * No bank's alert comes near this. Of a larger mail only the headers are read, because its text
 * would cost more CPU than a worker has; a person looks at it.
 */
export const MAX_READ_BYTES = 2 * 1024 * 1024

/** How Cloudflare's mail servers name themselves in the results they write. */
const RECEIVED_BY = 'mx.cloudflare.net'

/** Headers of a mail longer than this are nobody's. */
const MAX_HEADER_BYTES = 64 * 1024

export type ReadMail = {
  /** Without angle brackets; null where the mail has none. */
  messageId: string | null
  reading: Reading
}

/** Never throws: what cannot be read is for review. `receivedAt`: UTC instant of its arrival. */
export async function readMail(
  raw: Uint8Array,
  { receivedAt }: { receivedAt: string },
): Promise<ReadMail> {
  try {
    const isLarge = raw.length > MAX_READ_BYTES
    const mail = await parseMail(isLarge ? headersOf(raw) : raw)
    const reading = read(mail, { receivedAt: new Date(receivedAt), receivedBy: RECEIVED_BY })
    return {
      messageId: mail.messageId?.replace(/^<|>$/g, '') || null,
      reading: isLarge ? tooLarge(reading) : reading,
    }
  } catch {
    return { messageId: null, reading: { ...unreadable(), text: startOf(raw) } }
  }
}

function tooLarge(reading: Reading): Reading {
  const { sender, subject, sentAt } = reading
  return { ...unreadable(), reason: 'too_large', sender, subject, sentAt }
}

/** Something for the person to look at. */
function startOf(raw: Uint8Array): string {
  return new TextDecoder().decode(raw.subarray(0, MAX_HEADER_BYTES))
}

function headersOf(raw: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(raw.subarray(0, MAX_HEADER_BYTES))
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length
  return raw.subarray(0, end)
}
