/** Access tokens that are fetched once and renewed before they run out. */

export type AccessToken = {
  token: string
  /** When it stops being valid: milliseconds since 1970. */
  expiresAt: number
}

/** Gives a token for `https://database.windows.net/`. */
export type TokenProvider = () => Promise<AccessToken>

/** A login that takes long must still find the token valid. */
const RENEW_BEFORE_MS = 5 * 60_000

export type CachedToken = {
  /** The token in hand, or a new one; callers at the same time share one request. */
  get: TokenProvider
  /** Forgets the token in hand, because the server refused it. */
  drop(): void
}

/** Keeps what `provider` gave until five minutes before it expires. */
export function cachedToken(provider: TokenProvider, now: () => number = Date.now): CachedToken {
  let current: AccessToken | null = null
  let pending: Promise<AccessToken> | null = null

  async function renew(): Promise<AccessToken> {
    try {
      current = await provider()
      return current
    } finally {
      pending = null
    }
  }

  return {
    get() {
      if (current !== null && now() < current.expiresAt - RENEW_BEFORE_MS) {
        return Promise.resolve(current)
      }
      pending ??= renew()
      return pending
    },
    drop() {
      current = null
    },
  }
}
