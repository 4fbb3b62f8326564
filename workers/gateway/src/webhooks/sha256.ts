/** What `standardwebhooks` signs with, by the runtime's own SHA-256 in place of one in JavaScript. */
import { createHmac } from 'node:crypto'

export function hmac(key: Uint8Array, text: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(text).digest()
}
