/** What happens when two write the same thing at once. */
import { Conflict } from '../database/database.ts'

/** Somebody changed it since the version that a change was meant for; nothing was written. */
export class StaleVersion extends Error {
  override name = 'StaleVersion'
}

/** Throws StaleVersion where `expected` is a version, and not that of the row. */
export function refuseStale(row: { version: string }, expected: string | null): void {
  if (expected !== null && row.version !== expected) throw new StaleVersion('it was changed since')
}

/** How often a loser looks again before it gives up; each time, somebody else has won. */
const ATTEMPTS = 20

/** Runs `attempt`, which reads, decides and writes, again for as long as somebody else is first. */
export async function retryOnConflict<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Conflict) || left === 0) throw error
    }
  }
}
