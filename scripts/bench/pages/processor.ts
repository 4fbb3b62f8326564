/** What the workers of this process used of the processor: on a shared machine the clock also tells of its neighbours. */
import { readFile } from 'node:fs/promises'
import { descendantsOf } from '../../start/processes.ts'

/** Linux counts in hundredths of a second. */
const TICK_MS = 10

/** Milliseconds of all workerd below this process so far; NaN where the system does not tell: only Linux does. */
export async function workersProcessor(): Promise<number> {
  const below = await descendantsOf(process.pid)
  const workers = below.filter(({ command }) => /^\S*\bworkerd /.test(command))
  const ticks = await Promise.all(workers.map(({ pid }) => ticksOf(pid).catch(() => Number.NaN)))
  return ticks.reduce((sum, each) => sum + each, 0) * TICK_MS
}

async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // Behind the name, in brackets, the twelfth and thirteenth: its own time and the system's for it.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11)
  return Number(user) + Number(system)
}
