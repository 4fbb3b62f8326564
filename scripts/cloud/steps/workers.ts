/** The five workers, each after those it calls. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configFile, WORKERS, type WorkerName } from '../configs.ts'
import type { CloudContext, Step } from '../context.ts'
import { ROOT } from '../wrangler.ts'

/** For wrangler, which reads them from nothing but a file. It is there while a worker is deployed. */
const SECRETS_FILE = join(ROOT, '.wrangler', 'deploy-secrets.json')

/** Also for a run that was ended on the way, and for the one after it where that had no time to. */
export function forgetSecrets(): void {
  rmSync(SECRETS_FILE, { force: true })
}

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
  mkdirSync(dirname(SECRETS_FILE), { recursive: true })
  try {
    writeFileSync(SECRETS_FILE, JSON.stringify(Object.fromEntries(given)), { mode: 0o600 })
    await wrangler([...args, '--secrets-file', SECRETS_FILE])
  } finally {
    forgetSecrets()
  }
}
