/** How long to wait before trying again. */

/** Milliseconds to wait after the attempt of this number, from 1. */
export type Backoff = (attempt: number) => number

const LONGEST_MS = 60_000

/** After a deadlock, or on another connection for one that went away, there is nothing to wait for. */
const AT_ONCE_MS = 100

/**
 * Doubles from `firstMs` to a minute, as Microsoft asks of whoever calls Azure SQL; up to half as
 * much again at random keeps callers that failed together apart.
 * https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-connectivity-issues
 */
export function exponential(firstMs: number): Backoff {
  return (attempt) => {
    const least = Math.min(LONGEST_MS, firstMs * 2 ** (attempt - 1))
    return least + (Math.random() * least) / 2
  }
}

/** For what the service did not refuse: a moment at first, so that two do not meet again, then as `backoff`. */
export function soon(attempt: number, backoff: Backoff): number {
  return attempt === 1
    ? Math.min(AT_ONCE_MS * (0.5 + Math.random()), backoff(1))
    : backoff(attempt - 1)
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
