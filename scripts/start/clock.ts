/** Cron on a laptop: wrangler fires none by itself. */
import { Cron } from 'croner'

/** How often the time is looked at; short, because a laptop that slept owes what it missed. */
const LOOK_EVERY = 5000

export type Clock = { stop(): void }

/** A trigger that is due: which cron, and the time it was due at. */
export type Due = { cron: string; scheduledTime: Date }

/**
 * The last time each cron was due after `since` and up to `until`. Of several missed times only the
 * last counts: the scheduler itself finds what an earlier run would have done.
 */
export function dueBetween(crons: ReadonlyArray<string>, since: Date, until: Date): Array<Due> {
  return crons.flatMap((cron) => {
    // Cloudflare's crons are in UTC. A second later, because a run at `until` itself is due.
    const after = new Date(until.getTime() + 1000)
    const [scheduledTime] = new Cron(cron, { timezone: 'UTC' }).previousRuns(1, after)
    return scheduledTime && scheduledTime > since ? [{ cron, scheduledTime }] : []
  })
}

/**
 * Fires what is due from now on, and at once what was due last: a tracker that was off over night
 * owes a summary. `fire` may fail; the next tick then does its work.
 */
export function startClock(
  crons: ReadonlyArray<string>,
  fire: (due: Due) => Promise<void>,
  now: () => Date = () => new Date(),
): Clock {
  let since = new Date(0)
  let isBusy = false
  async function look(): Promise<void> {
    if (isBusy) return
    isBusy = true
    const until = now()
    const due = dueBetween(crons, since, until)
    since = until
    for (const one of due) await fire(one).catch(() => {})
    isBusy = false
  }
  const timer = setInterval(look, LOOK_EVERY)
  look()
  return { stop: () => clearInterval(timer) }
}
