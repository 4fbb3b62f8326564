/** The gateway's bindings on a folder that no tracker runs on, for a script that opens its database itself. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPlatformProxy } from 'wrangler'
import { UsageError } from './args.ts'
import { migrate } from './d1-migrations.ts'
import { dataPaths, openFolder } from './data.ts'
import { checkDatabase } from './database.ts'
import { azureFrom } from './settings.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Migrates the database first. Throws UsageError where the ledger is on Azure SQL. */
export async function openPlatform(
  data: string,
): Promise<{ env: GatewayEnv; dispose(): Promise<void> }> {
  if (azureFrom(process.env)) {
    throw new UsageError(
      'The ledger is on Azure SQL: start the tracker (npm start), then ask again',
    )
  }
  await openFolder(data)
  await checkDatabase(data)
  return openMigrated(dataPaths(data).state)
}

/** The same on a folder of wrangler's (`--persist-to`), whatever is in it. */
export async function openMigrated(
  state: string,
): Promise<{ env: GatewayEnv; dispose(): Promise<void> }> {
  const proxy = await quietly(() =>
    getPlatformProxy<GatewayEnv>({
      configPath: join(root, 'workers/gateway/wrangler.toml'),
      environment: 'local',
      persist: { path: join(state, 'v3') },
    }),
  )
  try {
    await migrate(proxy.env.DB)
    return proxy
  } catch (error) {
    await proxy.dispose()
    throw error
  }
}

/** Wrangler would warn that the pool of connections to Azure SQL is not there; nobody asks for it. */
async function quietly<T>(open: () => Promise<T>): Promise<T> {
  const { WRANGLER_LOG } = process.env
  process.env.WRANGLER_LOG = 'error'
  try {
    return await open()
  } finally {
    if (WRANGLER_LOG === undefined) delete process.env.WRANGLER_LOG
    else process.env.WRANGLER_LOG = WRANGLER_LOG
  }
}
