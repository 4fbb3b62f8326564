/** The calls of a session: one after the other, and over when nobody calls for a while. */
import { MssqlError, type Outcome, toOutcome } from '../errors.ts'

export class Turns {
  readonly #idleMs: number
  readonly #onEnd: () => void
  #last: Promise<unknown> = Promise.resolve()
  #working = false
  #ended: 'released' | 'expired' | null = null
  #idle: ReturnType<typeof setTimeout> | undefined

  /** `onEnd` runs once, after the call that is being worked on. */
  constructor(idleMs: number, onEnd: () => void) {
    this.#idleMs = idleMs
    this.#onEnd = onEnd
  }

  /** Whether a call is being worked on. */
  get working(): boolean {
    return this.#working
  }

  /** Works in its turn. Calls after the end fail with `session_expired`. */
  take<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    const turn = this.#last.then(() => toOutcome(() => this.#work(work)))
    // A fault in one call must not keep the next, or the end, from its turn.
    this.#last = turn.catch(() => {})
    return turn
  }

  end(why: 'released' | 'expired'): void {
    if (this.#ended !== null) return
    this.#ended = why
    clearTimeout(this.#idle)
    this.#last = this.#last.then(this.#onEnd)
  }

  async #work<T>(work: () => Promise<T>): Promise<T> {
    clearTimeout(this.#idle)
    this.#assertNotEnded()
    this.#working = true
    try {
      return await work()
    } finally {
      this.#working = false
      if (this.#ended === null) this.#idle = setTimeout(() => this.end('expired'), this.#idleMs)
    }
  }

  #assertNotEnded(): void {
    if (this.#ended === null) return
    throw new MssqlError(
      'session_expired',
      this.#ended === 'released'
        ? 'The session was released.'
        : `Nobody called the session for ${this.#idleMs} ms; what it had not committed was rolled back.`,
    )
  }
}
