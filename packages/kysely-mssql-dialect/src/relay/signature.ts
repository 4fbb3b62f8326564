/** How a request to the relay is signed: whoever has the secret wrote this body for this path, now. */
import { MssqlError } from '../errors.ts'

/** The headers that carry a signature. */
export const SIGNED_HEADERS = {
  /** Milliseconds since 1970. */
  time: 'x-relay-time',
  /** Random, and good for one request. */
  nonce: 'x-relay-nonce',
  /** HMAC-SHA256, in hexadecimal. */
  signature: 'x-relay-signature',
} as const

export type Signed = Record<keyof typeof SIGNED_HEADERS, string>

const SHORTEST_SECRET = 32

/** The secret as a key. Throws `config` for one that could be guessed. */
export async function toKey(secret: string): Promise<CryptoKey> {
  if (secret.length < SHORTEST_SECRET) {
    throw new MssqlError(
      'config',
      `The relay's secret has at least ${SHORTEST_SECRET} characters: openssl rand -hex 32`,
    )
  }
  const bytes = new TextEncoder().encode(secret)
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify'])
}

/** Signs `body` for `path`, at `now` (milliseconds since 1970). */
export async function sign(
  key: CryptoKey,
  path: string,
  body: Uint8Array,
  now: number,
): Promise<Signed> {
  const time = String(now)
  const nonce = crypto.randomUUID()
  const text = signedText({ path, time, nonce, body })
  const signature = Buffer.from(await crypto.subtle.sign('HMAC', key, text)).toString('hex')
  return { time, nonce, signature }
}

/** Whether the signature is of this path and body. That it is not an old one, `Replays` says. */
export async function isSigned(
  key: CryptoKey,
  path: string,
  body: Uint8Array,
  { time, nonce, signature }: Signed,
): Promise<boolean> {
  const text = signedText({ path, time, nonce, body })
  // Compares in constant time.
  return crypto.subtle.verify('HMAC', key, Buffer.from(signature, 'hex'), text)
}

type Parts = { path: string; time: string; nonce: string; body: Uint8Array }

/** No part but the last can hold a line feed, so that no two requests have one text. */
function signedText({ path, time, nonce, body }: Parts): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`kysely-mssql-relay 1\n${path}\n${time}\n${nonce}\n`)
  const text = new Uint8Array(head.length + body.length)
  text.set(head)
  text.set(body, head.length)
  return text
}
