/** Where Azure SQL is and who signs in to it, read from the environment; fails closed. */
import type { LocationHint } from 'kysely-mssql-dialect'
import type { MssqlPoolConfig } from 'kysely-mssql-dialect/pool'
import { AuthError } from '../auth/auth-error.ts'
import { required } from '../auth/settings.ts'
import { t } from '../language.ts'

/** The settings' names; without AZURE_SQL_SERVER, the ledger is on D1. */
export const AZURE_SETTINGS = [
  'AZURE_SQL_SERVER',
  'AZURE_SQL_PORT',
  'AZURE_SQL_DATABASE',
  // Either these two, or the three of a service principal of Microsoft Entra.
  'AZURE_SQL_USER',
  'AZURE_SQL_PASSWORD',
  'AZURE_SQL_TENANT_ID',
  'AZURE_SQL_CLIENT_ID',
  'AZURE_SQL_CLIENT_SECRET',
  'AZURE_SQL_LOCATION',
  // In place of all of these: a relay that has them (packages/kysely-mssql-dialect), and its secret.
  'AZURE_SQL_RELAY',
  'AZURE_SQL_RELAY_SECRET',
] as const

export type AzureEnv = { [name in (typeof AZURE_SETTINGS)[number]]?: string }

export type AzureSettings = {
  server: string
  port: number
  database: string
  login: SqlLogin | ServicePrincipal
  /** Where Cloudflare starts the pool; null: where it is first asked for. */
  location: LocationHint | null
}

type SqlLogin = { user: string; password: string }
type ServicePrincipal = { tenantId: string; clientId: string; clientSecret: string }

export type RelaySettings = { relay: string; secret: string }

/** Alone, these decide nothing. */
const HARMLESS: ReadonlyArray<string> = ['AZURE_SQL_PORT', 'AZURE_SQL_LOCATION']

const OF_RELAY: ReadonlyArray<string> = ['AZURE_SQL_RELAY', 'AZURE_SQL_RELAY_SECRET']

const LOCATIONS: ReadonlyArray<string> = [
  'wnam',
  'enam',
  'sam',
  'weur',
  'eeur',
  'apac',
  'apac-ne',
  'apac-se',
  'oc',
  'afr',
  'me',
] satisfies ReadonlyArray<LocationHint>

/**
 * Null where none is set. Throws `not_configured`, which names the setting, where only some are: a
 * ledger must not end up in another database than the one that was meant.
 */
export function azureSettings(env: AzureEnv): AzureSettings | null {
  const isSet = (name: keyof AzureEnv) => Boolean(env[name]?.trim())
  const decides = (name: string) => !HARMLESS.includes(name) && !OF_RELAY.includes(name)
  if (!AZURE_SETTINGS.some((name) => isSet(name) && decides(name))) return null
  const asPrincipal = isSet('AZURE_SQL_CLIENT_ID') || isSet('AZURE_SQL_CLIENT_SECRET')
  if (asPrincipal && (isSet('AZURE_SQL_USER') || isSet('AZURE_SQL_PASSWORD'))) {
    throw wrong('AZURE_SQL_USER', t('fields.emptyWhere', { other: 'AZURE_SQL_CLIENT_ID' }))
  }
  return {
    server: required(env, 'AZURE_SQL_SERVER'),
    port: portOf(env),
    database: required(env, 'AZURE_SQL_DATABASE'),
    login: asPrincipal ? principalOf(env) : loginOf(env),
    location: locationOf(env),
  }
}

/**
 * Null where no relay is set. Throws `not_configured` where its secret is missing, or its address is
 * none that a secret may go to.
 */
export function azureRelay(env: AzureEnv): RelaySettings | null {
  if (!env.AZURE_SQL_RELAY?.trim() && !env.AZURE_SQL_RELAY_SECRET?.trim()) return null
  const relay = required(env, 'AZURE_SQL_RELAY')
  if (!/^https:\/\/[^\s/]+\/?$|^http:\/\/127\.0\.0\.1:\d+$/.test(relay)) {
    throw wrong('AZURE_SQL_RELAY', t('fields.relay'))
  }
  const secret = required(env, 'AZURE_SQL_RELAY_SECRET')
  if (secret.length < 32) throw wrong('AZURE_SQL_RELAY_SECRET', t('fields.tooShort', { count: 32 }))
  return { relay, secret }
}

/** The settings of the pool. Entra is asked for a token when the first connection is opened. */
export function poolConfig({ server, port, database, login }: AzureSettings): MssqlPoolConfig {
  return {
    server,
    port,
    database,
    appName: 'bank-mail-expense-tracker',
    // A server that hangs costs ten seconds: these, and two until a statement is given up.
    connectTimeoutMs: 8_000,
    requestTimeoutMs: 8_000,
    authentication:
      'user' in login
        ? { type: 'sql', ...login }
        : {
            type: 'entra',
            async token() {
              // Loaded when needed, so that no Worker starts slower for it.
              const { servicePrincipal } = await import('kysely-mssql-dialect/entra')
              return servicePrincipal(login)()
            },
          },
  }
}

function loginOf(env: AzureEnv): SqlLogin {
  return {
    user: required(env, 'AZURE_SQL_USER'),
    password: required(env, 'AZURE_SQL_PASSWORD'),
  }
}

function principalOf(env: AzureEnv): ServicePrincipal {
  return {
    tenantId: required(env, 'AZURE_SQL_TENANT_ID'),
    clientId: required(env, 'AZURE_SQL_CLIENT_ID'),
    clientSecret: required(env, 'AZURE_SQL_CLIENT_SECRET'),
  }
}

function portOf(env: AzureEnv): number {
  const text = env.AZURE_SQL_PORT?.trim() || '1433'
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw wrong('AZURE_SQL_PORT', t('fields.port'))
  return port
}

function locationOf(env: AzureEnv): LocationHint | null {
  const location = env.AZURE_SQL_LOCATION?.trim()
  if (!location) return null
  if (!LOCATIONS.includes(location)) {
    throw wrong('AZURE_SQL_LOCATION', t('fields.inWords', { list: LOCATIONS.join(', ') }))
  }
  return location as LocationHint
}

function wrong(name: string, why: string): AuthError {
  return new AuthError('not_configured', t('fields.settingOf', { name, why }))
}
