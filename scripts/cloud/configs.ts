/** Every worker's wrangler.toml, completed from the settings, in a file beside it that git ignores. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { newestMigration } from '../start/settings.ts'
import { type CloudSettings, signInOf } from './settings.ts'
import { ROOT } from './wrangler.ts'

/** In the order in which they are deployed: each needs the ones before it. */
export const WORKERS = ['gateway', 'labeler', 'scheduler', 'email-ingest'] as const
export type WorkerName = (typeof WORKERS)[number]

/** The completed configuration of a worker. */
export function configFile(worker: WorkerName): string {
  return join(ROOT, 'workers', worker, 'wrangler.deployed.json')
}

type Config = {
  vars?: Record<string, string>
  d1_databases?: Array<Record<string, string>>
  env?: unknown
  build?: unknown
  [key: string]: unknown
}

/** Writes them all. Only variables that a wrangler.toml names are set: a new one is added there. */
export async function writeConfigs(settings: CloudSettings): Promise<void> {
  const values = variables(settings)
  for (const worker of WORKERS) {
    const config = parse(
      await readFile(join(ROOT, 'workers', worker, 'wrangler.toml'), 'utf8'),
    ) as Config
    // The environments and the build are for a laptop.
    delete config.env
    delete config.build
    for (const name of Object.keys(config.vars ?? {})) {
      const value = values[name]
      if (config.vars && value !== undefined) config.vars[name] = value
    }
    for (const database of config.d1_databases ?? []) {
      if (settings.d1Id !== undefined) database.database_id = settings.d1Id
    }
    if (worker === 'scheduler' && settings.backupBucket) {
      config.r2_buckets = [{ binding: 'BACKUPS', bucket_name: settings.backupBucket }]
    }
    await mkdir(join(ROOT, 'workers', worker), { recursive: true })
    await writeFile(configFile(worker), `${JSON.stringify(config, null, 2)}\n`)
  }
}

/** Settings by the names that the workers know them by. */
function variables(settings: CloudSettings): Readonly<Record<string, string | undefined>> {
  const relay = settings.database === 'azure-sql' ? settings.azureSqlRelay : ''
  // Behind a relay, the gateway knows nothing else of the database.
  const isAzure = settings.database === 'azure-sql' && !relay
  const way = signInOf(settings)
  return {
    TIME_ZONE: settings.timeZone,
    MAIL_DOMAIN: settings.mailDomain,
    SUMMARY_TO: settings.summaryTo,
    ALLOWED_PEOPLE: settings.allowedPeople?.join(','),
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
    SUMMARY_FROM: settings.mailDomain === undefined ? undefined : `summary@${settings.mailDomain}`,
    AZURE_SQL_RELAY: relay ?? '',
    AZURE_SQL_SERVER: isAzure ? settings.azureSqlServer : '',
    AZURE_SQL_DATABASE: isAzure ? settings.azureSqlDatabase : '',
    AZURE_SQL_TENANT_ID: isAzure ? settings.azureSqlTenantId : '',
    AZURE_SQL_CLIENT_ID: isAzure ? settings.azureSqlClientId : '',
    AZURE_SQL_LOCATION: isAzure ? settings.azureSqlLocation : '',
  }
}
