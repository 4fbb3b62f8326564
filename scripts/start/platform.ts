/** The gateway's bindings on a folder that no tracker runs on, for a script that opens its database itself. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_readConfig } from 'wrangler'
import { UsageError } from './args.ts'
import { migrate } from './d1-migrations.ts'
import { dataPaths, openFolder } from './data.ts'
import { checkDatabase } from './database.ts'
import { azureFrom } from './settings.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const CONFIG = join(root, 'workers/gateway/wrangler.toml')

type Bound = { binding: string; database_id: string }

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
  const from = { config: CONFIG, env: 'local' }
  const { vars, d1_databases } = unstable_readConfig(from, { hideWarnings: true })
  // Only the database: of the worker's other bindings workerd would miss the code behind them.
  const options = convertV4MiniflareOptions({
    modules: true,
    script: 'export default {}',
    d1Databases: Object.fromEntries(
      (d1_databases as Array<Bound>).map(({ binding, database_id }) => [binding, database_id]),
    ),
  })
  const miniflare = new Miniflare({ ...options, resourcePersistencePath: join(state, 'v3') })
  const dispose = () => miniflare.dispose()
  try {
    const env = { ...vars, ...(await miniflare.getBindings()) } as GatewayEnv
    await migrate(env.DB)
    return { env, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}
