/** `npm start` as a process of its own, which a test may kill. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { PRELOAD } from '../../scripts/preload.ts'
import { AZURE_SETTINGS } from '../../workers/gateway/src/database/azure-settings.ts'

const root = join(import.meta.dirname, '..', '..')

/** Whoever runs the tests may have a database there, which is none of theirs. */
const NO_AZURE = Object.fromEntries(AZURE_SETTINGS.map((name) => [name, '']))

export type LocalProcess = {
  /** The site's origin. */
  site: string
  /** The address that it prints, with the key for the first browser. */
  enter: string
  smtpPort: number
  forwardTo: string
  /** Its processes, the workers' too. */
  pids(): Array<number>
  /** Ends it and everything it started, at once and without a word, as `kill -9` does. */
  kill(): Promise<void>
  /** Ctrl-C. */
  stop(): Promise<void>
}

/** Resolves when it says `Ready`; throws with what it said where it ends before. */
export async function startLocal(data: string, args: Array<string> = []): Promise<LocalProcess> {
  const command = [
    ...PRELOAD,
    'scripts/start.ts',
    '--port',
    '0',
    '--smtp-port',
    '0',
    '--data',
    data,
    ...args,
  ]
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...NO_AZURE, TIME_ZONE: 'America/New_York' },
  })
  const lines = await untilReady(child)
  const said = (word: string) =>
    lines.find((line) => line.startsWith(`${word} `))?.split(' ')[1] ?? ''
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const pids = () => [child.pid ?? 0, ...descendants(child.pid ?? 0)]
  return {
    pids,
    site: new URL(said('site')).origin,
    enter: said('site'),
    smtpPort: Number(said('smtp').split(':')[1]),
    forwardTo: said('mail'),
    async kill() {
      for (const pid of pids()) {
        try {
          process.kill(pid, 'SIGKILL')
        } catch {
          // It went with its parent.
        }
      }
      await ended
    },
    async stop() {
      child.kill('SIGINT')
      await ended
    },
  }
}

/** A personal token of the tracker that runs on `data`. */
export function issueToken(data: string): string {
  const args = [...PRELOAD, 'scripts/token.ts', '--data', data]
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trim()
}

function untilReady(child: ChildProcess): Promise<Array<string>> {
  return new Promise((resolve, reject) => {
    let output = ''
    let errors = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
      if (/^Ready$/m.test(output)) resolve(output.split('\n'))
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      errors += chunk
    })
    child.once('exit', () => reject(new Error(`npm start ended before it was ready:\n${errors}`)))
  })
}

/** Everything that a process started, and what that started. */
function descendants(pid: number): Array<number> {
  const children = new Map<number, Array<number>>()
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  for (const line of table.trim().split('\n')) {
    const [child = 0, parent = 0] = line.trim().split(/\s+/).map(Number)
    children.set(parent, [...(children.get(parent) ?? []), child])
  }
  const below = (parent: number): Array<number> =>
    (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)])
  return below(pid)
}
