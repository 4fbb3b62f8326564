/** Inside workerd: runs what it is asked over HTTP on the ledger's database, through the pool. */
import type { CompiledQuery } from 'kysely'
import type { PoolNamespace } from 'kysely-mssql-dialect'
import { relayPool } from 'kysely-mssql-dialect/relay'
import { type AzureEnv, azureRelay, azureSettings, poolConfig } from '../../azure-settings.ts'
import { Conflict } from '../../database.ts'
import { openMssql } from '../../mssql.ts'
import { sqlPool } from '../../sql-pool.ts'
import { LONGEST_MS } from '../longest.ts'

/** The pool with the program's own settings, but for how long a statement may take. */
export class SqlPool extends sqlPool((env) => {
  const settings = azureSettings(env)
  if (!settings) throw new Error('AZURE_SQL_SERVER is not set')
  return { ...poolConfig(settings), requestTimeoutMs: LONGEST_MS }
}) {}

/** What passes over HTTP: as much of a compiled query as the dialect looks at. */
export type SentQuery = Pick<CompiledQuery, 'sql' | 'parameters'> & { query: { kind: string } }

export type Asked = { batch: Array<SentQuery> } | { query: SentQuery }

export type Answer =
  | { rows: Array<unknown>; changed: number | null }
  | { batch: Array<{ changed: number }> }
  | { error: 'Conflict' | 'DatabaseError'; why: string }

export default {
  async fetch(request: Request, env: AzureEnv & { SQL_POOL: PoolNamespace }): Promise<Response> {
    const asked = (await request.json()) as Asked
    const relay = azureRelay(env)
    const pool = relay ? relayPool({ url: relay.relay, secret: relay.secret }) : env.SQL_POOL
    return Response.json(await answer(openMssql({ pool }), asked))
  },
}

async function answer(database: ReturnType<typeof openMssql>, asked: Asked): Promise<Answer> {
  try {
    if ('batch' in asked) return { batch: await database.batch(asked.batch.map(toCompiled)) }
    const { rows, numAffectedRows } = await database.kysely.executeQuery(toCompiled(asked.query))
    return { rows, changed: numAffectedRows === undefined ? null : Number(numAffectedRows) }
  } catch (error) {
    const { cause } = error as Error
    const why = cause instanceof Error ? cause.message : String(error)
    return { error: error instanceof Conflict ? 'Conflict' : 'DatabaseError', why }
  }
}

function toCompiled(query: SentQuery): CompiledQuery {
  return { ...query, queryId: { queryId: '' } } as CompiledQuery
}
