/** A clock that stands still, so that no test of a time depends on how busy the machine is. */
import { setTimeout as wait } from 'node:timers/promises'
import { vi } from 'vitest'

export type StoppedClock = Disposable & {
  /** Lets this many milliseconds pass at once. */
  pass(ms: number): void
  /** Lets as many milliseconds as `step` says pass again and again until `outcome` is there. */
  passUntil<T>(outcome: Promise<T>, step: () => number): Promise<T>
}

/**
 * Stops what a pool reads the time from until it is disposed; sockets go on. A pool only closes
 * while its clock runs, so that the clock is stopped after the pool was opened.
 */
export function stopClock(): StoppedClock {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  return {
    pass: (ms) => void vi.advanceTimersByTime(ms),
    async passUntil(outcome, step) {
      let isThere = false
      const done = () => {
        isThere = true
      }
      outcome.then(done, done)
      while (!isThere) {
        await wait(2)
        vi.advanceTimersByTime(step())
      }
      return outcome
    },
    [Symbol.dispose]: () => void vi.useRealTimers(),
  }
}
