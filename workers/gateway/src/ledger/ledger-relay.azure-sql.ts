/** The same through the relay, which connects with TLS inside TDS. */
import { relaySettings, startRelay } from 'kysely-mssql-dialect/relay-server'
import { afterAll } from 'vitest'
import { startAzure } from '../database/testing/azure.ts'
import { LONGEST_MS } from '../database/testing/longest.ts'
import { describeLedger } from './contract/index.ts'

const secret = crypto.randomUUID()
const settings = relaySettings({
  ...process.env,
  // Where TLS first is a proxy before the server, TLS inside TDS is the server's own port.
  AZURE_SQL_PORT: process.env.AZURE_SQL_MANDATORY_PORT ?? process.env.AZURE_SQL_PORT,
  AZURE_SQL_RELAY_SECRET: secret,
})
const pool = { ...settings.pool, requestTimeoutMs: LONGEST_MS }
const relay = await startRelay({ ...settings, pool, port: 0 }, () => {})
const azure = await startAzure({ url: `http://127.0.0.1:${relay.port}`, secret })
afterAll(async () => {
  await azure[Symbol.asyncDispose]()
  await relay.close()
})

describeLedger('Azure SQL through the relay', () => azure.empty())
