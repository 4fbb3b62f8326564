/** Where it is kept whether the scheduler can find anything to do. */
import type { QuietNow } from '#shared/ledger.ts'
import { type AzureEnv, azureRelay, azureSettings } from './azure-settings.ts'
import type { SqlPool } from './sql-pool.ts'

export type Quiet = Pick<SqlPool, 'quiet' | 'settle' | 'changed'>

/** D1 sleeps and wakes for nothing, so nothing is kept for it. */
const NEVER_QUIET: Quiet = {
  quiet: async () => ({ generation: 0, isQuiet: false }) satisfies QuietNow,
  settle: async () => {},
  changed: async () => {},
}

/** The pool's object, for a ledger on Azure SQL. Throws `not_configured` as `openLedger` does. */
export function openQuiet(env: AzureEnv & Pick<GatewayEnv, 'SQL_POOL'>): Quiet {
  const isAzure = azureRelay(env) !== null || azureSettings(env) !== null
  return isAzure ? openPool(env) : NEVER_QUIET
}

/** The pool's object, beside the database where its place is known. */
export function openPool(env: AzureEnv & Pick<GatewayEnv, 'SQL_POOL'>): DurableObjectStub<SqlPool> {
  const azure = azureRelay(env) === null ? azureSettings(env) : null
  const id = env.SQL_POOL.idFromName('default')
  return azure?.location
    ? env.SQL_POOL.get(id, { locationHint: azure.location as DurableObjectLocationHint })
    : env.SQL_POOL.get(id)
}

/** Does what may leave the scheduler something to do, which from then on is not taken for quiet. */
export async function changing<T>(quiet: Quiet, work: () => Promise<T>): Promise<T> {
  // Before, because what is written may outlive this request; after, because a tick may have looked
  // in between.
  await quiet.changed()
  try {
    return await work()
  } finally {
    await quiet.changed().catch(() => {})
  }
}
