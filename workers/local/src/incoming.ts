/** A mail as `email()` gets it, made of what an SMTP client sent; plain data that passes over RPC. */

/** The part of the platform's ForwardableEmailMessage that receiving a mail needs. */
export type IncomingMail = {
  /** Envelope sender and recipient. */
  readonly from: string
  readonly to: string
  readonly raw: ReadableStream<Uint8Array>
  /** Bytes. */
  readonly rawSize: number
  /** Over RPC the call is under way until it is awaited. */
  setReject(reason: string): void | Promise<void>
}

export type Envelope = { from: string; to: string }

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
    raw: new Blob([bytes]).stream(),
    rawSize: bytes.byteLength,
    setReject: onReject,
  }
}
