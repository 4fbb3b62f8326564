/** The gateway's settings and its D1 on a folder, for a script that opens the ledger itself. */
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
import { newestMigration } from './newest-migration.ts'
import { azureFrom } from './settings.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const CONFIG = join(root, 'workers/gateway/wrangler.toml')

type Config = {
  env: { local: { vars: Record<string, string>; d1_databases: [{ database_id: string }] } }
}

/** What its ledger is opened with: of other bindings the code behind them would be missing. */
export type Platform = { env: GatewayEnv; dispose(): void }

/** Of a folder that no tracker runs on. Migrates it first. Throws UsageError where the ledger is on Azure SQL. */
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
  const { vars, file } = await configured(state)
  await mkdir(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
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

/**
 * To read, as it is at this moment, whatever a tracker that runs on it writes meanwhile. Null where its
 * schema is not this program's.
 */
export async function openMoment(data: string): Promise<Platform | null> {
  const { vars, file } = await configured(dataPaths(data).state)
  const database = new DatabaseSync(file, { readOnly: true })
  const dispose = () => database.close()
  try {
    database.exec('begin')
    const newest = database.prepare('select max(name) as name from d1_migrations').get()
    if (newest?.name === newestMigration()) {
      return { env: { ...vars, DB: likeD1(database) } as unknown as GatewayEnv, dispose }
    }
    dispose()
    return null
  } catch (error) {
    dispose()
    throw error
  }
}

/** The gateway's plain settings, and where miniflare keeps its D1. */
async function configured(state: string): Promise<{ vars: Record<string, string>; file: string }> {
  const { vars, d1_databases } = (parse(await readFile(CONFIG, 'utf8')) as Config).env.local
  return { vars, file: join(state, 'v3/d1', NAMESPACE, fileOf(d1_databases[0].database_id)) }
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
