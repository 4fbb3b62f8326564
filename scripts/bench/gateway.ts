/** How large the gateway is as Wrangler deploys it, and what Azure SQL adds to that. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'wrangler-dist/cli.js',
)
const config = join(import.meta.dirname, '../../workers/gateway/wrangler.toml')

/** What a Worker on the free plan may have, gzipped. */
const LIMIT = '3 MB'

/** What the gateway takes of the dialect, with nothing behind it. */
const STAND_IN = `
export class WorkersMssqlDialect {}
export class MssqlError extends Error {}
export const mssqlPool = () => class {}
export const servicePrincipal = () => {}
export const relayPool = () => {}
`
const TAKEN = ['', '/durable-object', '/entra', '/relay']

/** Two dry runs, which bundle and upload nothing. */
export async function benchGateway() {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  try {
    const standIn = join(folder, 'stand-in.js')
    await writeFile(standIn, STAND_IN)
    const aliases = TAKEN.flatMap((path) => ['--alias', `kysely-mssql-dialect${path}:${standIn}`])
    const whole = await sizeOf(folder, [])
    const without = await sizeOf(folder, aliases)
    return [
      {
        name: 'The gateway as deployed',
        value: `${whole.gzip} KiB gzip`,
        note: `${whole.raw} KiB raw; the free plan takes ${LIMIT} gzip`,
      },
      {
        name: 'The gateway without Azure SQL',
        value: `${without.gzip} KiB gzip`,
        note: `${without.raw} KiB raw; the dialect is loaded only where Azure SQL is set up`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sizeOf(outdir: string, aliases: ReadonlyArray<string>) {
  const args = ['deploy', '--dry-run', '--env', '', '--outdir', outdir, '-c', config, ...aliases]
  const { stdout } = await run(process.execPath, ['--no-warnings', wrangler, ...args], {
    env: {
      ...process.env,
      // It asks nobody and tells nobody.
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_LOG_PATH: join(outdir, 'logs'),
      NO_COLOR: '1',
    },
  })
  const [, raw, gzip] = /Total Upload: ([\d.]+) KiB \/ gzip: ([\d.]+) KiB/.exec(stdout) ?? []
  if (!raw || !gzip) throw new Error(`Wrangler named no size:\n${stdout}`)
  return { raw, gzip }
}
