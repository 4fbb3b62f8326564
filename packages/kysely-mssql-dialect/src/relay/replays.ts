/** Requests are taken once: what was signed long ago, or was here before, is refused. */

/** How far the clocks of both sides, and a request on its way, may be apart. */
const WINDOW_MS = 120_000

/** Requests that are remembered at most; two minutes of some 800 a second. */
const MOST = 100_000

/** Why a request is refused: its time is not now, it was here before, or too many are remembered. */
export type Replay = 'time' | 'replay' | 'busy'

export class Replays {
  readonly #now: () => number
  readonly #startedAt: number
  /** When each may be forgotten, oldest first. */
  readonly #seen = new Map<string, number>()

  constructor(now: () => number = Date.now) {
    this.#now = now
    this.#startedAt = now()
  }

  /** Takes note of a request whose signature is right; null where it may be carried out. */
  refusalOf({ time, nonce }: { time: string; nonce: string }): Replay | null {
    const now = this.#now()
    const at = /^\d{1,15}$/.test(time) ? Number(time) : 0
    // What was signed before it started may have been carried out before it started.
    if (Math.abs(now - at) > WINDOW_MS || at < this.#startedAt) return 'time'
    this.#forget(now)
    if (this.#seen.has(nonce)) return 'replay'
    if (this.#seen.size >= MOST) return 'busy'
    this.#seen.set(nonce, now + 2 * WINDOW_MS)
    return null
  }

  #forget(now: number): void {
    for (const [nonce, until] of this.#seen) {
      if (until > now) return
      this.#seen.delete(nonce)
    }
  }
}
