/** Connecting: one attempt, and attempts until the deadline where another may succeed. */
import type { ConnectionConfiguration } from 'tedious'
import { MssqlError } from '../errors.ts'
import { type Backoff, pause } from './backoff.ts'
import type { CheckedConfig } from './config.ts'
import { CANCEL_TIMEOUT_MS, PooledConnection } from './connection.ts'
import { readExactly } from './exact.ts'
import { explainConnect } from './explain-connect.ts'
import { isTransient, telling } from './numbers.ts'
import { TlsFirstConnection } from './tls-first.ts'
import { TlsInsideConnection } from './tls-inside.ts'
import type { CachedToken } from './token.ts'

/** What proves who connects: a login, or a token and when it expires. */
type Credentials =
  | { type: 'default'; options: { userName: string; password: string } }
  | { type: 'azure-active-directory-access-token'; options: { token: string } }

/**
 * A connection that is logged in. Tries again until the deadline while the server says that it is
 * not up yet; for as long as one attempt may take after a network fault, and where the database
 * cannot be opened, because that may be a wrong setting. Nothing was sent, so it is always safe.
 * Throws an `MssqlError` that says what to look at.
 */
export async function connect(
  config: CheckedConfig,
  token: CachedToken | null,
  backoff: Backoff,
): Promise<PooledConnection> {
  const begin = Date.now()
  const deadline = begin + config.deadlineMs
  const soon = Math.min(deadline, begin + config.connectTimeoutMs)
  let told: MssqlError | null = null
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connectOnce(config, token, attempt === 1 ? soon : deadline)
    } catch (error) {
      if (!(error instanceof MssqlError)) throw error
      if (error.number !== null) told = error
      // A token may have been revoked since it was fetched; a new one tells at once.
      if (error.code === 'login' && token !== null && attempt === 1) {
        token.drop()
        continue
      }
      const mayBeWrong = error.code === 'unreachable' || error.code === 'database'
      if (!mayBeWrong && !isTransient(error.number)) throw error
      const wait = backoff(attempt)
      // A server's reason says more than that a later attempt was not answered in what time was left.
      if (Date.now() + wait >= (mayBeWrong ? soon : deadline)) throw told ?? error
      await pause(wait)
    }
  }
}

async function connectOnce(
  config: CheckedConfig,
  token: CachedToken | null,
  deadline: number,
): Promise<PooledConnection> {
  const { credentials, expiresAt } = await credentialsOf(config, token)
  const connection = newConnection(config, {
    server: config.server,
    authentication: credentials,
    options: {
      port: config.port,
      database: config.database,
      appName: config.appName,
      connectTimeout: Math.max(1, Math.min(config.connectTimeoutMs, deadline - Date.now())),
      cancelTimeout: CANCEL_TIMEOUT_MS,
      // Both are done here instead: tedious knows fewer transient errors, and stops its clock at
      // the first byte of an answer.
      maxRetriesOnTransientErrors: 0,
      requestTimeout: 0,
    },
  })
  readExactly(connection)
  // Told of after the connection ended, when nobody waits; the next request finds it closed.
  connection.on('error', () => {})
  const numbers: Array<number> = []
  connection.on('errorMessage', ({ number }: { number: number }) => numbers.push(number))
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => {
      if (error) reject(explainConnect(error, telling(numbers), config))
      else resolve()
    })
  })
  return new PooledConnection(connection, expiresAt)
}

function newConnection(
  { encrypt, redirect, alpn }: CheckedConfig,
  options: ConnectionConfiguration,
): TlsFirstConnection | TlsInsideConnection {
  return encrypt === 'strict'
    ? new TlsFirstConnection(options, redirect, alpn)
    : new TlsInsideConnection(options, redirect)
}

async function credentialsOf(
  config: CheckedConfig,
  token: CachedToken | null,
): Promise<{ credentials: Credentials; expiresAt: number }> {
  const { authentication } = config
  if (authentication.type === 'sql') {
    const options = { userName: authentication.user, password: authentication.password }
    return { credentials: { type: 'default', options }, expiresAt: Number.POSITIVE_INFINITY }
  }
  if (token === null) throw new MssqlError('config', 'The pool has no token provider.')
  const { token: text, expiresAt } = await token.get().catch((error: unknown) => {
    if (error instanceof MssqlError) throw error
    throw new MssqlError('login', 'The token provider gave no access token.', { cause: error })
  })
  const credentials = {
    type: 'azure-active-directory-access-token',
    options: { token: text },
  } as const
  return { credentials, expiresAt }
}
