/** What the workers of this process used of the processor: on a shared machine the clock also tells of its neighbours. */
import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second. */
const TICK_MS = 10

/** Milliseconds of all workerd below this process so far, or nothing where the system does not tell (only Linux does). */
export function workersProcessor(): number | undefined {
  try {
    const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    const seen = stats.flatMap((pid) => statOf(pid) ?? [])
    const ours = new Set([process.pid])
    // Parents come before their children, but for a number that was given anew.
    for (const { pid, parent } of seen) if (ours.has(parent)) ours.add(pid)
    const workers = seen.filter(({ pid, name }) => ours.has(pid) && name === 'workerd')
    return workers.reduce((sum, { ticks }) => sum + ticks, 0) * TICK_MS
  } catch {
    return
  }
}

function statOf(pid: string) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const name = line.slice(line.indexOf('(') + 1, line.lastIndexOf(')'))
    const rest = line.slice(line.lastIndexOf(')') + 2).split(' ')
    const ticks = Number(rest[11]) + Number(rest[12])
    return { pid: Number(pid), name, parent: Number(rest[1]), ticks }
  } catch {
    // It ended meanwhile.
    return
  }
}
