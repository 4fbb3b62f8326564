/** Every worker's wrangler.toml, completed from the settings, in a file beside it that git ignores. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { readerVersion } from '../build/reader-version.ts'
import { newestMigration } from '../start/newest-migration.ts'
import { type CloudSettings, signInOf } from './settings.ts'
import { ROOT } from './wrangler.ts'

/** In the order in which they are deployed: each needs the ones before it. */
export const WORKERS = ['reader', 'gateway', 'labeler', 'scheduler', 'email-ingest'] as const
export type WorkerName = (typeof WORKERS)[number]

/** The completed configuration of a worker. */
export function configFile(worker: WorkerName): string {
  return join(ROOT, 'workers', worker, 'wrangler.deployed.json')
}

type Config = {
  vars?: Record<string, string>
  alias?: Record<string, string>
  d1_databases?: Array<Record<string, string>>
  env?: unknown
  build?: unknown
  [key: string]: unknown
}

/**
 * What leaves the driver of Azure SQL out of the gateway, and how it gets its token: only a gateway that
 * connects by itself has it, not one on D1 or behind a relay. It is 150 KiB of its bundle, gzipped.
 */
export const NO_DRIVER = {
  './pool/pool.ts': 'kysely-mssql-dialect/unused',
  'kysely-mssql-dialect/entra': 'kysely-mssql-dialect/unused',
} as const

/** And Microsoft's library, which only signing in with Entra needs: 52 KiB. */
export const NO_MSAL = { './msal-client.ts': './src/auth/no-msal.ts' } as const

/** Writes them all. */
export async function writeConfigs(settings: CloudSettings): Promise<void> {
  for (const worker of WORKERS) {
    const config = completed(worker, await configOf(worker), settings)
    await writeFile(configFile(worker), `${JSON.stringify(config, null, 2)}\n`)
  }
}

/** The variables that each worker is deployed with, of those that the settings decide. */
export async function varsOf(
  settings: CloudSettings,
): Promise<Readonly<Record<WorkerName, Readonly<Record<string, string>>>>> {
  const decided = variables(settings)
  const all = WORKERS.map(async (worker) => {
    const { vars = {} } = completed(worker, await configOf(worker), settings)
    return [worker, pick(vars, (name) => decided[name] !== undefined)] as const
  })
  return Object.fromEntries(await Promise.all(all)) as Awaited<ReturnType<typeof varsOf>>
}

function pick(vars: Record<string, string>, isWanted: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(vars).filter(([name]) => isWanted(name)))
}

async function configOf(worker: WorkerName): Promise<Config> {
  return parse(await readFile(join(ROOT, 'workers', worker, 'wrangler.toml'), 'utf8')) as Config
}

/** Only variables that the wrangler.toml names are set: a new one is added there. */
export function completed(worker: WorkerName, config: Config, settings: CloudSettings): Config {
  const values = variables(settings)
  // The environments and the build are for a laptop.
  const { env: _, build: __, ...rest } = config
  const vars = Object.keys(rest.vars ?? {}).map((name) => [name, values[name] ?? rest.vars?.[name]])
  const alias = {
    ...rest.alias,
    ...(worker === 'gateway' && !connectsItself(settings) && NO_DRIVER),
    ...(worker === 'gateway' && (signInOf(settings) ?? 'entra') !== 'entra' && NO_MSAL),
  }
  return {
    ...rest,
    ...(rest.vars && { vars: Object.fromEntries(vars) }),
    ...(rest.d1_databases && {
      d1_databases: rest.d1_databases.map((database) => ({
        ...database,
        ...(settings.d1Id !== undefined && { database_id: settings.d1Id }),
      })),
    }),
    ...(worker === 'scheduler' &&
      settings.backupBucket && {
        r2_buckets: [{ binding: 'BACKUPS', bucket_name: settings.backupBucket }],
      }),
    ...(Object.keys(alias).length > 0 && { alias }),
  }
}

/** Settings by the names that the workers know them by. */
function variables(settings: CloudSettings): Readonly<Record<string, string | undefined>> {
  const relay = settings.database === 'azure-sql' ? settings.azureSqlRelay : ''
  const isAzure = connectsItself(settings)
  const way = signInOf(settings)
  return {
    TIME_ZONE: settings.timeZone,
    MAIL_DOMAIN: settings.mailDomain,
    SUMMARY_TO: settings.summaryTo,
    ALLOWED_PEOPLE: settings.allowedPeople?.join(','),
    ALLOWED_VIEWERS: settings.allowedViewers?.join(',') ?? '',
    // One way to sign in: the gateway refuses two.
    ENTRA_TENANT_ID: way === 'entra' ? settings.entraTenantId : '',
    ENTRA_CLIENT_ID: way === 'entra' ? settings.entraClientId : '',
    OPENID_ISSUER: way === 'openid' ? settings.openidIssuer : '',
    OPENID_CLIENT_ID: way === 'openid' ? settings.openidClientId : '',
    ACCESS_TEAM: way === 'access' ? settings.accessTeam : '',
    ACCESS_AUDIENCE: way === 'access' ? settings.accessAudience : '',
    BACKUP_RECIPIENT: settings.backupRecipient,
    SITE_URL: settings.siteUrl,
    NEWEST_MIGRATION: isAzure ? '' : newestMigration(),
    READER_VERSION: String(readerVersion()),
    SUMMARY_FROM: settings.mailDomain === undefined ? undefined : `summary@${settings.mailDomain}`,
    AZURE_SQL_RELAY: relay ?? '',
    AZURE_SQL_SERVER: isAzure ? settings.azureSqlServer : '',
    AZURE_SQL_DATABASE: isAzure ? settings.azureSqlDatabase : '',
    AZURE_SQL_TENANT_ID: isAzure ? settings.azureSqlTenantId : '',
    AZURE_SQL_CLIENT_ID: isAzure ? settings.azureSqlClientId : '',
    AZURE_SQL_LOCATION: isAzure ? settings.azureSqlLocation : '',
  }
}

/** To Azure SQL, with its own connections; behind a relay, the gateway knows nothing of the database. */
function connectsItself({ database, azureSqlRelay }: CloudSettings): boolean {
  return database === 'azure-sql' && !azureSqlRelay
}
