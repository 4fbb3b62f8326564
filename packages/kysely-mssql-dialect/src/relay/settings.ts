/** The settings of a relay, from its environment; fails closed. */
import { MssqlError } from '../errors.ts'
import type { MssqlPoolConfig } from '../pool/config.ts'

export type RelayEnv = Readonly<Record<string, string | undefined>>

export type RelaySettings = {
  pool: Omit<MssqlPoolConfig, 'authentication'>
  login: RelayLogin
  secret: string
  host: string
  port: number
  /** Files of its own certificate; null where TLS ends before it. */
  tls: { cert: string; key: string } | null
}

export type RelayLogin =
  | { type: 'sql'; user: string; password: string }
  | { type: 'principal'; tenantId: string; clientId: string; clientSecret: string }
  /** Of the machine that it runs on; null: the one that the system gave it. */
  | { type: 'managed'; clientId: string | null }

/**
 * Throws `config`, which names the variable that is missing or wrong.
 *
 * @example
 * const settings = relaySettings(process.env)
 */
export function relaySettings(env: RelayEnv): RelaySettings {
  const text = (name: string) => env[name]?.trim() || null
  const required = (name: string) => text(name) ?? fail(name, 'is missing')
  const port = (name: string, otherwise: number) => {
    const given = text(name) ?? String(otherwise)
    return /^[1-9]\d{0,4}$/.test(given) ? Number(given) : fail(name, 'is no port')
  }
  const encrypt = text('AZURE_SQL_ENCRYPT') ?? 'mandatory'
  if (encrypt !== 'mandatory' && encrypt !== 'strict') {
    fail('AZURE_SQL_ENCRYPT', 'is mandatory or strict')
  }
  const connections = text('AZURE_SQL_CONNECTIONS') ?? '6'
  const cert = text('RELAY_TLS_CERT')
  const tls = cert === null ? null : { cert, key: required('RELAY_TLS_KEY') }
  const host = text('HOST') ?? '127.0.0.1'
  const isLocal = host === '127.0.0.1' || host === '::1' || host === 'localhost'
  if (!isLocal && tls === null && text('RELAY_BEHIND_TLS') !== 'yes') {
    fail(
      'RELAY_TLS_CERT',
      'is missing; RELAY_BEHIND_TLS=yes says that something before it ends TLS',
    )
  }
  return {
    pool: {
      server: required('AZURE_SQL_SERVER'),
      port: port('AZURE_SQL_PORT', 1433),
      database: required('AZURE_SQL_DATABASE'),
      appName: 'kysely-mssql-relay',
      encrypt,
      connectTimeoutMs: 8_000,
      maxConnections: /^[1-6]$/.test(connections)
        ? Number(connections)
        : fail('AZURE_SQL_CONNECTIONS', 'is 1 to 6'),
    },
    login: loginOf(text, required),
    secret: required('AZURE_SQL_RELAY_SECRET'),
    host,
    port: port('PORT', 8080),
    tls,
  }
}

function loginOf(
  text: (name: string) => string | null,
  required: (name: string) => string,
): RelayLogin {
  const managed = text('AZURE_SQL_MANAGED_IDENTITY')
  if (managed !== null) return { type: 'managed', clientId: managed === 'system' ? null : managed }
  if (text('AZURE_SQL_CLIENT_ID') !== null) {
    return {
      type: 'principal',
      tenantId: required('AZURE_SQL_TENANT_ID'),
      clientId: required('AZURE_SQL_CLIENT_ID'),
      clientSecret: required('AZURE_SQL_CLIENT_SECRET'),
    }
  }
  return {
    type: 'sql',
    user: required('AZURE_SQL_USER'),
    password: required('AZURE_SQL_PASSWORD'),
  }
}

function fail(name: string, why: string): never {
  throw new MssqlError('config', `The setting ${name} ${why}.`)
}
