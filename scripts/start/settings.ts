/** What the workers are told on a laptop: the settings that a deployment has in its wrangler.toml. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  AZURE_SETTINGS,
  type AzureEnv,
  type AzureSettings,
  azureSettings,
} from '../../workers/gateway/src/database/azure-settings.ts'
import { readerVersion } from '../build/reader-version.ts'
import { UsageError } from './args.ts'
import { LOCAL_CLIENT, LOCAL_TENANT } from './identity.ts'
import { newestMigration } from './newest-migration.ts'
import { WORKERS } from './workers.ts'

/** The one person of a local ledger. */
export const LOCAL_PERSON = 'you@expenses.localhost'

export type LocalSettings = {
  site: string
  /** IANA zone. */
  timeZone: string
  /** The provider that startIdentity started, and its client's secret. */
  authority: string
  clientSecret: string
  /** Opens the doors of workers/local. */
  localSecret: string
  /** What the one door of the site adds; none: there is no such door. */
  frontSecret?: string
  outboxUrl: string
  /** Whether mail is believed as a deployment believes it, and where DNS is then asked. */
  verifySenders?: boolean
  dnsUrl?: string
  /** Azure SQL's settings, where the ledger is to be there. */
  azure?: AzureEnv
}

/** As environment variables, which [env.local] of each worker's wrangler.toml lets in by name. */
export function workerSettings(settings: LocalSettings): Record<string, string> {
  return {
    ALLOWED_PEOPLE: LOCAL_PERSON,
    TIME_ZONE: settings.timeZone,
    SUMMARY_TO: LOCAL_PERSON,
    SITE_URL: settings.site,
    ENTRA_TENANT_ID: LOCAL_TENANT,
    ENTRA_CLIENT_ID: LOCAL_CLIENT,
    ENTRA_CLIENT_SECRET: settings.clientSecret,
    ENTRA_AUTHORITY: settings.authority,
    OPENID_ISSUER: '',
    OPENID_CLIENT_ID: '',
    OPENID_CLIENT_SECRET: '',
    ACCESS_TEAM: '',
    ACCESS_AUDIENCE: '',
    LOCAL_SECRET: settings.localSecret,
    FRONT_SECRET: settings.frontSecret ?? '',
    OUTBOX_URL: settings.outboxUrl,
    NEWEST_MIGRATION: newestMigration(),
    READER_VERSION: String(readerVersion()),
    VERIFY_SENDERS: settings.verifySenders ? 'yes' : 'no',
    DNS_URL: settings.dnsUrl ?? '',
    WEBHOOK_HOSTS: process.env.WEBHOOK_HOSTS ?? '',
    BACKUP_RECIPIENT: process.env.BACKUP_RECIPIENT ?? '',
    // All of them, empty ones too: none may come in from the environment by itself.
    ...Object.fromEntries(AZURE_SETTINGS.map((name) => [name, settings.azure?.[name] ?? ''])),
  }
}

/** Null: the ledger is on D1. Throws UsageError where only some of the settings are there. */
export function azureFrom(env: AzureEnv): AzureSettings | null {
  try {
    const azure = azureSettings(env)
    if (azure !== null || !env.AZURE_SQL_RELAY?.trim()) return azure
    throw new UsageError(
      'AZURE_SQL_RELAY alone: to migrate, this machine needs AZURE_SQL_SERVER and its like as well',
    )
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Files from which wrangler would take the settings in place of `workerSettings`; a developer may
 * have made them for `wrangler dev` by hand.
 */
export function rivalFiles(root: string): Array<string> {
  return WORKERS.flatMap((name) =>
    ['.dev.vars', '.dev.vars.local'].map((file) => join(root, 'workers', name, file)),
  ).filter(existsSync)
}
