/**
 * Who may use the sign-in page of a laptop: whoever read the terminal. Other users of the machine
 * reach its ports as well, so the page asks for a key that `npm start` prints. It is good for one
 * browser, which keeps a cookie; the next key is made when it is used.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const COOKIE = 'may-sign-in'
/** Seconds; browsers keep none for longer. */
const COOKIE_TIME = 400 * 86_400

export type DoorKey = {
  /** The key that opens once. */
  current(): string
  /** The cookie for the browser that brought the key; null for a wrong or used one. */
  take(given: string): string | null
  /** Whether this browser brought a key before. */
  isKnown(request: IncomingMessage): boolean
}

/** `secret` makes the cookies good beyond a restart; `onUsed` gets the key after the used one. */
export function doorKey(secret: string, onUsed: (next: string) => void = () => {}): DoorKey {
  let key = newKey()
  const known = createHmac('sha256', secret).update('a browser that brought a key').digest('hex')
  return {
    current: () => key,
    take(given) {
      if (!isEqual(given, key)) return null
      key = newKey()
      onUsed(key)
      return `${COOKIE}=${known}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${COOKIE_TIME}`
    },
    isKnown(request) {
      const pairs = (request.headers.cookie ?? '').split(/; */)
      return pairs.some((pair) => isEqual(pair, `${COOKIE}=${known}`))
    },
  }
}

function newKey(): string {
  return randomBytes(16).toString('hex')
}

/** Compares hashes, so that the time it takes says nothing. */
function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
