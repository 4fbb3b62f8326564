/** Every worker builds as it would be deployed, with the bindings that its wrangler.toml names. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WORKERS } from '../../scripts/cloud/configs.ts'

const run = promisify(execFile)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dry-run-'))
})
afterAll(() => rm(folder, { recursive: true }))

test.each(WORKERS)(
  '%s',
  async (worker) => {
    const config = ['-c', `workers/${worker}/wrangler.toml`]
    const args = ['deploy', '--dry-run', '--outdir', join(folder, worker), ...config]
    const env = { ...process.env, NO_COLOR: '1', CI: '1', WRANGLER_SEND_METRICS: 'false' }
    const { stdout, stderr } = await run(
      process.execPath,
      ['node_modules/wrangler/bin/wrangler.js', ...args],
      { env },
    )
    expect(stdout).toContain('--dry-run: exiting now')
    expect(stderr).not.toContain('[ERROR]')
    // Cloudflare's limit for a free account, gzipped, as wrangler says it.
    const gzipped = Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1])
    expect(gzipped).toBeGreaterThan(1)
    expect(gzipped).toBeLessThan(3 * 1024)
  },
  60_000,
)
