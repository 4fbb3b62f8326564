/** The ways into Azure SQL, each tried from this machine. */
import { Kysely, sql } from 'kysely'
import { WorkersMssqlDialect } from 'kysely-mssql-dialect'
import { MssqlPool, type MssqlPoolConfig } from 'kysely-mssql-dialect/pool'
import { relayPool } from 'kysely-mssql-dialect/relay'
import {
  type AzureEnv,
  azureRelay,
  azureSettings,
  poolConfig,
} from '../../workers/gateway/src/database/azure-settings.ts'
import { type Check, type Finding, ok, wrong } from '../cloud/checks/check.ts'

type Way = { name: string; remedy: string; settings: Partial<MssqlPoolConfig> }

const WAYS: ReadonlyArray<Way> = [
  {
    name: 'Azure SQL by TLS inside TDS, as a relay connects',
    remedy: 'Without it a relay cannot connect: docs/azure-sql.md, steps 1 to 4',
    settings: { encrypt: 'mandatory' },
  },
  {
    name: 'Azure SQL by TLS first with ALPN, as Node connects',
    remedy: 'Only the next line matters to a Worker',
    settings: { encrypt: 'strict' },
  },
  {
    name: 'Azure SQL by TLS first without ALPN, as a Worker connects',
    remedy: 'Take a relay: docs/azure-sql.md, step 6',
    settings: { encrypt: 'strict', alpn: false },
  },
]

/** One attempt, whose failure is told of and not repeated. */
const ONCE = { maxConnections: 1, connectTimeoutMs: 4_000 }

/** A check for each way that the settings name: none of Azure SQL, none to check. */
export function waysIn(env: AzureEnv): Array<Check> {
  const azure = azureSettings(env)
  const relay = azureRelay(env)
  const direct = azure === null ? [] : WAYS.map((way) => directly(poolConfig(azure), way))
  return relay === null ? direct : [...direct, throughRelay(relay)]
}

function directly(config: MssqlPoolConfig, { name, remedy, settings }: Way): Check {
  const pool = () => new MssqlPool({ ...config, ...settings, ...ONCE })
  return { name, run: () => tryPool(pool(), remedy) }
}

function throughRelay({ relay, secret }: { relay: string; secret: string }): Check {
  return {
    name: 'Azure SQL through the relay',
    run: () =>
      tryPool(
        relayPool({ url: relay, secret }),
        'Does the relay run, with the same AZURE_SQL_RELAY_SECRET? Its log says how requests end',
      ),
  }
}

async function tryPool(
  pool: ConstructorParameters<typeof WorkersMssqlDialect>[0]['pool'],
  remedy: string,
): Promise<Finding> {
  const db = new Kysely<unknown>({ dialect: new WorkersMssqlDialect({ pool }) })
  try {
    await sql`select 1 as one`.execute(db)
    return ok('it answers')
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'it does not answer', remedy)
  } finally {
    await db.destroy()
  }
}
