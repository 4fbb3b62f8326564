/** A relay in this process, on a pool of a test. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MssqlPool } from '../src/pool/pool.ts'
import { relayPool } from '../src/relay/client.ts'
import { type RelayLog, relayHandler } from '../src/relay/handler.ts'
import { toKey } from '../src/relay/signature.ts'
import type { PoolRpc } from '../src/wire.ts'

export const SECRET = 'a secret that both sides of a relay share'

export type TestRelay = AsyncDisposable & {
  url: string
  /** A pool as a caller of the relay has it. */
  pool: PoolRpc
  logged: Array<RelayLog>
}

export async function startTestRelay(
  pool: MssqlPool,
  now: () => number = Date.now,
): Promise<TestRelay> {
  const logged: Array<RelayLog> = []
  const key = await toKey(SECRET)
  const log = (entry: RelayLog) => void logged.push(entry)
  const server = createServer(relayHandler({ pool, key, log, now }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    pool: relayPool({ url, secret: SECRET }),
    logged,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
