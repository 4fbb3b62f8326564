/** The process of the workers, started again where it ends by itself or answers nothing. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fstatSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataPaths } from './data.ts'
import { endGroup } from './running.ts'
import type { Tells, Told } from './workers.ts'
import { tail, wranglerEnv } from './wrangler.ts'

const program = join(import.meta.dirname, 'in-workerd.ts')

/** Milliseconds that the workers may take to start. */
const PATIENCE = 5 * 60_000
/** Milliseconds between two looks at whether they answer, and how long an answer may take. */
const LOOK_EVERY = 60_000
const ANSWER_TIME = 15_000
/** Whatever ends this often in this many milliseconds is not mended by starting it again. */
const MOST_STARTS = 4
const STARTS_WITHIN = 10 * 60_000

export type Session = {
  /** Resolves, with what happened in a sentence, when the workers are gone for good. */
  ended: Promise<string>
  stop(): Promise<void>
}

type Group = { pid: number; ended: Promise<string>; stop(): Promise<void> }

export type SessionOptions = {
  /** The ledger's folder. */
  data: string
  port: number
  settings: Record<string, string>
  /** What the workers wait for: they are loaded meanwhile. */
  after: Promise<unknown>
  /** Gets their process group, at each start, before anything else. */
  onStart(group: number): Promise<void>
}

/** Starts the workers on 127.0.0.1; resolves when they answer. Throws what `after` throws, or with what was said. */
export async function startSession(options: SessionOptions): Promise<Session> {
  let isStopping = false
  let group = await startGroup(options)

  async function supervise(): Promise<string> {
    const starts = [Date.now()]
    for (;;) {
      const reason = await group.ended
      if (isStopping) return reason
      const recent = starts.filter((start) => start > Date.now() - STARTS_WITHIN)
      if (recent.length >= MOST_STARTS) return `${reason}, ${recent.length} times in ten minutes`
      await group.stop()
      starts.push(Date.now())
      try {
        group = await startGroup(options)
      } catch (error) {
        return `${reason}, and could not be started again: ${error instanceof Error ? error.message : error}`
      }
      console.error(`${reason}: started again, nothing that was accepted is lost.`)
    }
  }
  const ended = supervise()
  return {
    ended,
    async stop() {
      isStopping = true
      await group.stop()
    },
  }
}

async function startGroup(options: SessionOptions): Promise<Group> {
  const { data, port, settings } = options
  const paths = dataPaths(data)
  const log = openSync(paths.log, 'a', 0o600)
  const { size: loggedBefore } = fstatSync(log)
  const child = fork(program, [], {
    execArgv: ['--no-warnings'],
    cwd: dirname(dirname(import.meta.dirname)),
    env: wranglerEnv(data),
    // A group of its own, so that Ctrl-C reaches it through this process only, in order.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  const pid = child.pid ?? 0
  const exited = once(child, 'exit').then(([code, signal]) => {
    return `The workers ended by themselves (${signal ?? `code ${code}`})`
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await endGroup(pid)
  }
  try {
    await options.onStart(pid)
    await options.after
  } catch (error) {
    await stop()
    throw error
  }
  const told: Told = { state: paths.state, site: paths.site, port, settings, log: paths.log }
  child.send(told)
  const tooLate = sleep(PATIENCE, false, { ref: false })
  const isReady = await Promise.race([ready(child), exited.then(() => false), tooLate])
  if (!isReady) {
    await stop()
    const said = await tail(data, loggedBefore)
    const silent = 'they said nothing. Is this machine busy? Then run it again'
    throw new Error(`The workers did not start: ${said === '' ? silent : `\n${said}`}`)
  }
  return { pid, ended: Promise.race([exited, falls(`http://127.0.0.1:${port}`)]), stop }
}

function ready(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve((message as Tells).ready))
  })
}

/** Resolves when the site has not answered anything for a while, twice. */
async function falls(site: string): Promise<string> {
  let missed = 0
  while (missed < 2) {
    await sleep(LOOK_EVERY, undefined, { ref: false })
    // Any answer will do, and a laptop that slept has let the first attempt run out of time.
    const answers = await fetch(`${site}/robots.txt`, { signal: AbortSignal.timeout(ANSWER_TIME) })
      .then((response) => response.bytes())
      .then(() => true)
      .catch(() => false)
    missed = answers ? 0 : missed + 1
  }
  return 'The workers stopped answering'
}
