/** Starting a relay: a pool, and a server for it. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { EntraToken, SqlLogin } from '../pool/config.ts'
import { MssqlPool } from '../pool/pool.ts'
import { type RelayLog, relayHandler } from './handler.ts'
import type { RelayLogin, RelaySettings } from './settings.ts'
import { toKey } from './signature.ts'

/** A request that takes longer to arrive is given up. */
const ARRIVAL_MS = 30_000

export type Relay = {
  /** The port it listens on. */
  port: number
  /** Takes no more requests, and ends when those under way are answered. */
  close(): Promise<void>
}

/**
 * Listens, and connects to the database at the first request. Throws `config` for a weak secret.
 *
 * @example
 * const relay = await startRelay(relaySettings(process.env))
 */
export async function startRelay(
  settings: RelaySettings,
  log: (entry: RelayLog) => void,
): Promise<Relay> {
  const key = await toKey(settings.secret)
  const pool = new MssqlPool({
    ...settings.pool,
    authentication: await authenticationOf(settings.login),
  })
  const handler = relayHandler({ pool, key, log })
  const server: Server = settings.tls
    ? createTlsServer(
        { cert: readFileSync(settings.tls.cert), key: readFileSync(settings.tls.key) },
        handler,
      )
    : createServer(handler)
  server.requestTimeout = ARRIVAL_MS
  server.headersTimeout = ARRIVAL_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
      await pool.close()
    },
  }
}

async function authenticationOf(login: RelayLogin): Promise<SqlLogin | EntraToken> {
  if (login.type === 'sql') return login
  const { managedIdentity, servicePrincipal } = await import('../entra.ts')
  return {
    type: 'entra',
    token: login.type === 'managed' ? managedIdentity(login.clientId) : servicePrincipal(login),
  }
}
