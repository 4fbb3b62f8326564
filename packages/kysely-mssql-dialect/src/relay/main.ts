#!/usr/bin/env node
import { relaySettings } from './settings.ts'
/** `npx kysely-mssql-relay`: the relay, with the settings of its environment. */
import { startRelay } from './start.ts'

try {
  const settings = relaySettings(process.env)
  const relay = await startRelay(settings, (entry) => console.log(JSON.stringify(entry)))
  const way = settings.tls ? 'https' : 'http'
  console.log(`kysely-mssql-relay: ${way}://${settings.host}:${relay.port}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => relay.close().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
