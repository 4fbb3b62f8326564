/** A script of the project, run as its npm command runs it, without a terminal. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type ScriptResult = { code: number | null; output: string }

/** `output`: what it printed, both streams together. `started` gets the process, to end it. */
export function runScript(
  script: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>,
  started: (child: ChildProcess) => void = () => {},
): Promise<ScriptResult> {
  return new Promise((resolve, reject) => {
    const command = ['--import', join(root, 'scripts/command.mjs'), join(root, 'scripts', script)]
    const child = spawn(process.execPath, [...command, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    started(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
