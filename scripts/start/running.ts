/** Which start has a ledger's folder, so that there is one at a time and none leaves anything behind. */
import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { dataPaths, readJson, removeFile, writeFileSafely } from './data.ts'
import { UsageError } from './options.ts'

const run = promisify(execFile)

/** Milliseconds that a start's workers have to end by themselves before they are made to. */
const GRACE = 8000

/** A process, told from a later one with the same number by when it was started. */
type ProcessId = { pid: number; startedAt: string }

export type Running = {
  start: ProcessId
  /** Leads the process group of wrangler and workerd. */
  wrangler: ProcessId | null
  site: string
  /** Opens the doors of workers/local. */
  secret: string
}

/** The start that runs on this folder now, or null. */
export async function runningStart(data: string): Promise<Running | null> {
  const running = await readJson<Running>(dataPaths(data).running)
  return running && (await isAlive(running.start)) ? running : null
}

/**
 * Takes the folder for this process. Throws `UsageError` where another start has it; ends what a
 * start that was killed left behind.
 */
export async function takeFolder(data: string): Promise<void> {
  const { running: path } = dataPaths(data)
  const left = await readJson<Running>(path)
  if (!left) return
  if (await isAlive(left.start)) {
    throw new UsageError(
      `A tracker runs on ${data} already (process ${left.start.pid}, ${left.site}): stop it, or choose another --data`,
    )
  }
  if (left.wrangler) await endGroup(left.wrangler.pid)
  await removeFile(path)
}

export async function noteRunning(
  data: string,
  { wrangler, site, secret }: { wrangler: number | null; site: string; secret: string },
): Promise<void> {
  const running: Running = {
    start: await identify(process.pid),
    wrangler: wrangler === null ? null : await identify(wrangler),
    site,
    secret,
  }
  await writeFileSafely(dataPaths(data).running, JSON.stringify(running))
}

export async function forgetRunning(data: string): Promise<void> {
  await removeFile(dataPaths(data).running)
}

/**
 * Waits for the processes of a group to end. Makes them where they do not in time, or where their
 * leader is gone: nothing else ends what it left. Returns when none is there.
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

async function identify(pid: number): Promise<ProcessId> {
  return { pid, startedAt: await startedAt(pid) }
}

async function isAlive({ pid, startedAt: then }: ProcessId): Promise<boolean> {
  const now = await startedAt(pid)
  return now !== '' && now === then
}

/** Empty where there is no such process, or what is left of one that nobody has waited for. */
async function startedAt(pid: number): Promise<string> {
  const args = ['-o', 'stat=,lstart=', '-p', String(pid)]
  const { stdout } = await run('ps', args, PS).catch(() => GONE)
  const [, stat, started] = /^\s*(\S+)\s+(.*?)\s*$/.exec(stdout) ?? []
  return stat?.startsWith('Z') ? '' : (started ?? '')
}

/** Processes of the group that are wrangler or workerd; others may have been given its number since. */
async function workersOf(group: number): Promise<Array<number>> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,pgid=,stat=,args='], PS)
  return stdout.split('\n').flatMap((line) => {
    const [, pid, pgid, stat, args] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    const isOurs =
      Number(pgid) === group && !stat?.startsWith('Z') && /workerd|wrangler/.test(args ?? '')
    return isOurs ? [Number(pid)] : []
  })
}

const PS = { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 16 * 1024 * 1024 }
const GONE = { stdout: '' }
