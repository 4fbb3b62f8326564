/** The gateway's settings and its D1 on a folder that no tracker runs on, for a script that opens the ledger itself. */
import { createHash, createHmac } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'
import { likeD1 } from '../../workers/gateway/src/database/on-node/like-d1.ts'
import { UsageError } from './args.ts'
import { migrate } from './d1-migrations.ts'
import { dataPaths, openFolder } from './data.ts'
import { checkDatabase } from './database.ts'
import { azureFrom } from './settings.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const CONFIG = join(root, 'workers/gateway/wrangler.toml')

type Config = {
  env: { local: { vars: Record<string, string>; d1_databases: [{ database_id: string }] } }
}

/** What its ledger is opened with: of other bindings the code behind them would be missing. */
type Platform = { env: GatewayEnv; dispose(): void }

/** Migrates the database first. Throws UsageError where the ledger is on Azure SQL. */
export async function openPlatform(data: string): Promise<Platform> {
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
export async function openMigrated(state: string): Promise<Platform> {
  const { vars, d1_databases } = (parse(await readFile(CONFIG, 'utf8')) as Config).env.local
  const folder = join(state, 'v3/d1', NAMESPACE)
  await mkdir(folder, { recursive: true })
  const database = new DatabaseSync(join(folder, fileOf(d1_databases[0].database_id)))
  const dispose = () => database.close()
  try {
    // As workerd keeps it.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal')
    migrate(database)
    return { env: { ...vars, DB: likeD1(database) } as unknown as GatewayEnv, dispose }
  } catch (error) {
    dispose()
    throw error
  }
}

/** How miniflare calls its D1s. */
const NAMESPACE = 'miniflare-D1DatabaseObject'

/** Where wrangler keeps a database: by the id of the durable object that has it. */
function fileOf(id: string): string {
  const key = createHash('sha256').update(NAMESPACE).digest()
  const short = (of: string | Buffer) =>
    createHmac('sha256', key).update(of).digest().subarray(0, 16)
  const name = short(id)
  return `${Buffer.concat([name, short(name)]).toString('hex')}.sqlite`
}
