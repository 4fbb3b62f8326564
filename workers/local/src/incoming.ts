/** A mail as `email()` gets it, made of what an SMTP client sent; plain data that passes over RPC. */

/** The part of the platform's ForwardableEmailMessage that receiving a mail needs. */
export type IncomingMail = {
  /** Envelope sender and recipient. */
  readonly from: string
  readonly to: string
  readonly headers: Headers
  readonly raw: ReadableStream<Uint8Array>
  /** Bytes. */
  readonly rawSize: number
  /** Over RPC the call is under way until it is awaited. */
  setReject(reason: string): void | Promise<void>
}

export type Envelope = { from: string; to: string }

/** Headers end at the first empty line; a mail may have bare newlines or no end of headers at all. */
const END_OF_HEADERS = /\r?\n\r?\n/

/**
 * Bytes of a mail that may hold its headers; the rest of a mail without an end of headers is body.
 * Headers of more than 128 KB do not pass over RPC.
 */
const MAX_HEADER_BYTES = 64 * 1024

/**
 * One mail for one recipient. `onReject` gets the reason for which it is refused for good.
 */
export function incomingMail(
  { from, to }: Envelope,
  bytes: Uint8Array<ArrayBuffer>,
  onReject: (reason: string) => void,
): IncomingMail {
  return {
    from,
    to,
    headers: readHeaders(bytes),
    raw: new Blob([bytes]).stream(),
    rawSize: bytes.byteLength,
    setReject: onReject,
  }
}

/** The mail's headers, unfolded; lines that are no headers, or that Headers refuses, are left out. */
function readHeaders(bytes: Uint8Array): Headers {
  const start = new TextDecoder().decode(bytes.subarray(0, MAX_HEADER_BYTES))
  const lines = start
    .slice(0, END_OF_HEADERS.exec(start)?.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    try {
      headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
    } catch {
      // Not a header that HTTP's rules allow; the raw mail still has it.
    }
  }
  return headers
}
