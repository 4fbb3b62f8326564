/** Which start has a ledger's folder, so that there is one at a time and none leaves anything behind. */
import { setTimeout as sleep } from 'node:timers/promises'
import { UsageError } from './args.ts'
import { dataPaths, readJson, removeFile, writeFileSafely } from './data.ts'
import { isOutboxOpen } from './outbox.ts'
import { runningProcesses } from './processes.ts'

/** Milliseconds that a start's workers have to end by themselves before they are made to. */
const GRACE = 8000

export type Running = {
  pid: number
  /** The process group of wrangler and workerd; null until they are started. */
  workers: number | null
  site: string
  /** Where the workers listen, behind the site's one door. */
  workersAt: string
  /** Answers as long as the start lives, and to its secret only. */
  outbox: string
  /** Opens the doors of workers/local too. */
  secret: string
  /** Whether the folder's own D1 has the ledger, and not Azure SQL. */
  isOnD1?: boolean
}

/** The start that runs on this folder now, or null. */
export async function runningStart(data: string): Promise<Running | null> {
  const running = await readJson<Running>(dataPaths(data).running)
  return running && (await isOutboxOpen(running.outbox, running.secret)) ? running : null
}

/** Throws `UsageError` where another start has the folder; ends what a killed one left behind. */
export async function takeFolder(data: string): Promise<void> {
  await refuseRunning(data)
  const { running } = dataPaths(data)
  const left = await readJson<Running>(running)
  if (left?.workers) await endGroup(left.workers)
  // Another start may have taken it meanwhile.
  if (left?.pid === (await readJson<Running>(running))?.pid) await forgetRunning(data)
}

/** Throws `UsageError` where a start runs on this folder. */
export async function refuseRunning(data: string): Promise<void> {
  const running = await runningStart(data)
  if (running === null) return
  throw new UsageError(
    `A tracker runs on ${data} already (process ${running.pid}, ${running.site}): stop it, or choose another --data`,
  )
}

/** Notes that this start has the folder. Throws `UsageError` where another one was first. */
export async function claimFolder(data: string, running: Running): Promise<void> {
  try {
    await writeFileSafely(dataPaths(data).running, JSON.stringify(running), { isNew: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    await refuseRunning(data)
    throw new UsageError(`Another tracker begins on ${data} at this moment: try again`)
  }
}

export async function noteRunning(data: string, running: Running): Promise<void> {
  await writeFileSafely(dataPaths(data).running, JSON.stringify(running))
}

export async function forgetRunning(data: string): Promise<void> {
  await removeFile(dataPaths(data).running)
}

/**
 * Waits for the workers of a process group to end. Makes them where they do not in time, or where
 * their leader is gone: nothing else ends what it left. Returns when none is there.
 */
export async function endGroup(group: number): Promise<void> {
  const until = Date.now() + GRACE
  for (;;) {
    const workers = await workersOf(group)
    if (workers.length === 0) return
    if (Date.now() > until || !workers.includes(group)) workers.forEach(kill)
    await sleep(100)
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone in the meantime.
  }
}

/** The group's number may have been given to others since: only wrangler and workerd count. */
async function workersOf(group: number): Promise<Array<number>> {
  const processes = await runningProcesses()
  return processes
    .filter((process) => process.group === group && /workerd|wrangler/.test(process.command))
    .map(({ pid }) => pid)
}
