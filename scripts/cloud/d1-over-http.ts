/** A deployed D1 database, read by Cloudflare's API as a worker reads its binding. */
import { z } from 'zod'
import { openD1 } from '../../workers/gateway/src/database/d1-dialect.ts'
import type { Db } from '../../workers/gateway/src/ledger/queries/db.ts'
import type { CloudContext } from './context.ts'

const answer = z.array(z.object({ results: z.array(z.record(z.string(), z.unknown())) }))

/** For reading alone: what would write has no method here, and fails. */
export function readD1({ api, accountId }: CloudContext, databaseId: string): Db {
  const path = `/accounts/${accountId}/d1/database/${databaseId}/query`
  const statement = (sql: string, params: ReadonlyArray<unknown>) => ({
    bind: (...values: Array<unknown>) => statement(sql, values),
    async all() {
      const [first] = await api.post(path, { sql, params }, answer)
      return { success: true, results: first?.results ?? [], meta: { changes: 0 } }
    },
  })
  const binding = { prepare: (sql: string) => statement(sql, []) }
  return openD1(binding as unknown as D1Database).kysely
}
