/**
 * How long whoever cloned this waits for `Ready`: with the installation, once installed, and once there
 * is a ledger. What is committed is measured, in a clone of its own; npm's cache is as it is.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchRow } from '../bench.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Seconds. */
const AIM_COLD = 30
const AIM_WARM = 10

export async function benchReady(): Promise<Array<BenchRow>> {
  const folder = await mkdtemp(join(tmpdir(), 'ready-'))
  const clone = join(folder, 'clone')
  const [one, another] = [join(folder, 'one'), join(folder, 'another')]
  try {
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, clone])
    return [
      row('fresh clone, npm ci in it', await secondsToReady(clone, one), AIM_COLD),
      row('new ledger', await secondsToReady(clone, another), AIM_WARM),
      row('ledger that is there', await secondsToReady(clone, one), AIM_WARM),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function row(of: string, seconds: number, aim: number): BenchRow {
  const missed = seconds > aim ? ': MISSED' : ''
  return {
    name: `npm start, ${of}`,
    value: `${seconds.toFixed(1)} s`,
    note: `to Ready; aim ${aim} s${missed}`,
  }
}

/** Throws with what was said where it ends before. */
async function secondsToReady(clone: string, data: string): Promise<number> {
  const before = performance.now()
  const args = ['scripts/with-install.mjs', 'scripts/start.ts', '--port', '0', '--smtp-port', '0']
  const child = spawn('node', [...args, '--data', data], { cwd: clone })
  const ended = once(child, 'exit')
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const ready = new Promise<number>((resolve) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (/^Ready$/m.test(said)) resolve((performance.now() - before) / 1000)
    })
  })
  const failed = ended.then(() => {
    throw new Error(`npm start ended before it was ready: ${errors}`)
  })
  const seconds = await Promise.race([ready, failed])
  child.kill('SIGTERM')
  await Promise.allSettled([failed])
  return seconds
}
