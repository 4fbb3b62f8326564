/** The processes of this machine: from Linux itself, which may have no `ps`, else from `ps`. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Process = { pid: number; parent: number; group: number; command: string }

/** Every process that runs; not what is left of those that nobody waited for. */
export async function runningProcesses(): Promise<Array<Process>> {
  if (!existsSync('/proc/self/stat')) return fromPs()
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  // One that ends meanwhile is gone.
  const found = await Promise.all(pids.map((pid) => fromProc(pid).catch(() => null)))
  return found.filter((process) => process !== null)
}

/** The processes above one, nearest first. */
export async function ancestorsOf(pid: number): Promise<Array<Process>> {
  const all = new Map((await runningProcesses()).map((process) => [process.pid, process]))
  const above: Array<Process> = []
  for (
    let at = all.get(all.get(pid)?.parent ?? 0);
    at && above.length < 20;
    at = all.get(at.parent)
  )
    above.push(at)
  return above
}

/** The processes below one: those that it started, theirs, and so on. */
export async function descendantsOf(pid: number): Promise<Array<Process>> {
  const all = await runningProcesses()
  const below: Array<Process> = []
  for (let pids = [pid]; pids.length > 0; ) {
    const children = all.filter(({ parent }) => pids.includes(parent))
    below.push(...children)
    pids = children.map((child) => child.pid)
  }
  return below
}

async function fromProc(pid: string): Promise<Process | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The name, in brackets, may have any character; after it: state, parent, group.
  const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (state === 'Z') return null
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
  return { pid: Number(pid), parent: Number(parent), group: Number(group), command }
}

async function fromPs(): Promise<Array<Process>> {
  const args = ['-A', '-o', 'pid=,ppid=,pgid=,stat=,args=']
  const { stdout } = await run('ps', args, { maxBuffer: 16 * 1024 * 1024 })
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, group, stat, command] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    if (!pid || stat?.startsWith('Z')) return []
    const ids = { pid: Number(pid), parent: Number(parent), group: Number(group) }
    return [{ ...ids, command: command ?? '' }]
  })
}
