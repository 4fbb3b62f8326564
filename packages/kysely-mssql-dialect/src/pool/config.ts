/** What a pool needs to know, checked before anything is opened. */
import { MssqlError } from '../errors.ts'
import type { TokenProvider } from './token.ts'

export type MssqlPoolConfig = {
  /** The host name, as its certificate has it: `<server>.database.windows.net`. */
  server: string
  /** 1433 unless told. */
  port?: number
  database: string
  authentication: SqlLogin | EntraToken
  /**
   * `strict`, unless told: TLS before anything else (TDS 8). `mandatory`: TLS inside TDS, for servers
   * that know no other; only in Node, because in Workers it would send the password in clear. The
   * certificate is checked either way, and there is no setting without TLS.
   */
  encrypt?: 'strict' | 'mandatory'
  /**
   * Whether TLS first names its protocol by ALPN, where the platform can; true unless told. Workers
   * cannot: false in Node shows whether a server takes that.
   */
  alpn?: boolean
  /** Whether a redirect of the server is followed (to a certificate that verifies too) or refused. */
  redirect?: 'follow' | 'refuse'
  /** Shown to the database's administrators; `kysely-mssql-dialect` unless told. */
  appName?: string
  /** Connections at most, 1 to 6: a Worker has six at a time. 4 unless told. */
  maxConnections?: number
  /** Milliseconds after which a connection nobody uses is closed. 30 000 unless told. */
  idleTimeoutMs?: number
  /**
   * Milliseconds after which a server that does not answer, or a database that it does not open, is
   * told of, which only a person may be able to put right. 10 000 unless told.
   */
  connectTimeoutMs?: number
  /** Milliseconds that one statement may take. 30 000 unless told. */
  requestTimeoutMs?: number
  /**
   * Milliseconds that connecting, and repeating what may be repeated, go on for. 60 000 unless
   * told: a paused serverless database takes about that long to wake.
   */
  deadlineMs?: number
  /**
   * Milliseconds before the first repetition of what the service refused; each next wait is twice as
   * long, up to a minute. 5 000 unless told, which is the least that Microsoft asks for.
   */
  retryDelayMs?: number
  /** Milliseconds that a session may hold a connection without a call; then it is rolled back. 15 000 unless told. */
  sessionIdleTimeoutMs?: number
}

export type SqlLogin = { type: 'sql'; user: string; password: string }

/** Microsoft Entra ID: no password of the database's own. */
export type EntraToken = { type: 'entra'; token: TokenProvider }

/** The same with every default filled in. */
export type CheckedConfig = Required<MssqlPoolConfig>

/** An Azure SQL session is given up to a minute; a day is longer than anything here should wait. */
const MAX_MS = 86_400_000

const defaults = {
  port: 1433,
  encrypt: 'strict',
  alpn: true,
  redirect: 'follow',
  appName: 'kysely-mssql-dialect',
  maxConnections: 4,
  idleTimeoutMs: 30_000,
  connectTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  deadlineMs: 60_000,
  retryDelayMs: 5_000,
  sessionIdleTimeoutMs: 15_000,
} as const

const required = ['server', 'database', 'authentication'] as const

/** Fills in the defaults. Throws `config`, naming the setting, for one that is missing, unknown or unsafe. */
export function checkConfig(config: MssqlPoolConfig): CheckedConfig {
  refuseUnknown(config)
  const checked: CheckedConfig = { ...defaults, ...withoutUndefined(config) }
  checkEncrypt(checked.encrypt)
  if (typeof checked.alpn !== 'boolean') throw invalid('alpn', 'it is true or false')
  checkText('server', checked.server, /^[^\s/\\:,]+$|^[\da-f:]+$/i)
  checkText('database', checked.database, /\S/)
  checkText('appName', checked.appName, /^.{1,128}$/)
  checkNumber('port', checked.port, 1, 65_535)
  checkNumber('maxConnections', checked.maxConnections, 1, 6)
  for (const name of timeouts) checkNumber(name, checked[name], 1, MAX_MS)
  if (checked.redirect !== 'follow' && checked.redirect !== 'refuse') {
    throw invalid('redirect', "it is 'follow' or 'refuse'")
  }
  checkAuthentication(checked.authentication)
  return checked
}

function checkEncrypt(encrypt: string): void {
  if (encrypt === 'strict') return
  if (encrypt !== 'mandatory') {
    throw invalid('encrypt', "it is 'strict' or 'mandatory'; nothing is sent without TLS")
  }
  if (
    (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent ===
    'Cloudflare-Workers'
  ) {
    throw invalid(
      'encrypt',
      "only 'strict' is possible in Workers, where TLS inside TDS would send the password in clear",
    )
  }
}

const timeouts = [
  'idleTimeoutMs',
  'connectTimeoutMs',
  'requestTimeoutMs',
  'deadlineMs',
  'retryDelayMs',
  'sessionIdleTimeoutMs',
] as const

/** A setting this package does not know (`trustServerCertificate`) may be one that weakens it. */
function refuseUnknown(config: MssqlPoolConfig): void {
  const known = new Set<string>([...required, ...Object.keys(defaults)])
  const unknown = Object.keys(config).find((name) => !known.has(name))
  if (unknown === 'trustServerCertificate') {
    throw invalid(unknown, 'the certificate is always checked; use a name that it is valid for')
  }
  if (unknown !== undefined) throw invalid(unknown, 'there is no such setting')
}

function withoutUndefined(config: MssqlPoolConfig): MssqlPoolConfig {
  const entries = Object.entries(config).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as MssqlPoolConfig
}

function checkAuthentication(authentication: SqlLogin | EntraToken | undefined): void {
  if (authentication?.type === 'sql') {
    checkText('authentication.user', authentication.user, /\S/)
    checkText('authentication.password', authentication.password, /./s)
    return
  }
  if (authentication?.type === 'entra') {
    if (typeof authentication.token !== 'function') {
      throw invalid('authentication.token', 'it is a function that gives a token')
    }
    return
  }
  throw invalid('authentication', "its type is 'sql' or 'entra'")
}

function checkText(name: string, value: unknown, pattern: RegExp): void {
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw invalid(name, value === undefined || value === '' ? 'it is missing' : 'it is not valid')
  }
}

function checkNumber(name: string, value: unknown, min: number, max: number): void {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    throw invalid(name, `it is a whole number from ${min} to ${max}`)
  }
}

function invalid(name: string, why: string): MssqlError {
  return new MssqlError('config', `The pool's setting "${name}": ${why}.`)
}
