/** The four workers, each after those it calls. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configFile, WORKERS, type WorkerName } from '../configs.ts'
import type { CloudContext, Step } from '../context.ts'

/** Secrets that this run was given; those at Cloudflare stay as they are. */
const SECRETS: Partial<Record<WorkerName, ReadonlyArray<string>>> = {
  gateway: [
    'ENTRA_CLIENT_SECRET',
    'OPENID_CLIENT_SECRET',
    'AZURE_SQL_CLIENT_SECRET',
    'AZURE_SQL_RELAY_SECRET',
  ],
}

export const workers: Step = {
  title: 'Workers',
  async run(context) {
    for (const worker of WORKERS) {
      await deploy(context, worker)
      context.say(`deployed ${worker}`)
    }
  },
}

async function deploy({ wrangler, asking }: CloudContext, worker: WorkerName): Promise<void> {
  // A gateway behind a relay does not get the secret with which this machine migrates.
  const unneeded = asking.settings.azureSqlRelay
    ? 'AZURE_SQL_CLIENT_SECRET'
    : 'AZURE_SQL_RELAY_SECRET'
  const needed = (SECRETS[worker] ?? []).filter((name) => name !== unneeded)
  const given = needed.flatMap((name) => {
    const value = process.env[name]
    return value ? [[name, value] as const] : []
  })
  const args = ['deploy', '-c', configFile(worker)]
  if (given.length === 0) return void (await wrangler(args))
  const folder = await mkdtemp(join(tmpdir(), 'deploy-'))
  try {
    const file = join(folder, 'secrets.json')
    await writeFile(file, JSON.stringify(Object.fromEntries(given)), { mode: 0o600 })
    await wrangler([...args, '--secrets-file', file])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
