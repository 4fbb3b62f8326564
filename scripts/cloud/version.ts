/** Which commit of this project is at hand. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ROOT } from './wrangler.ts'

const run = promisify(execFile)

/** Null where the project is no clone of a repository. */
export async function currentCommit(): Promise<string | null> {
  const found = await run('git', ['rev-parse', 'HEAD'], { cwd: ROOT }).catch(() => null)
  const commit = found?.stdout.trim() ?? ''
  return /^[0-9a-f]{40}$/.test(commit) ? commit : null
}
