/** How long to wait before trying again. */

/** Milliseconds to wait after the attempt of this number, from 1. */
export type Backoff = (attempt: number) => number

const FIRST_MS = 200
const LONGEST_MS = 5_000

/** Doubles from 200 ms to 5 s; the random half keeps callers that failed together apart. */
export function exponential(attempt: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1))
  return full / 2 + (Math.random() * full) / 2
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
