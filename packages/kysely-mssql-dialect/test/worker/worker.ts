import { WorkerEntrypoint } from 'cloudflare:workers'
import { Kysely, sql } from 'kysely'
import { MssqlDialect, type PoolNamespace } from 'kysely-mssql-dialect'
import { mssqlPool } from 'kysely-mssql-dialect/durable-object'

type Env = { SQL_POOL: PoolNamespace; POOL: string }

export class SqlPool extends mssqlPool<Env>((env) => JSON.parse(env.POOL)) {}

export default class extends WorkerEntrypoint<Env> {
  async fetch(r: Request) {
    const { name, args } = (await r.json()) as any
    return Response.json((await (this as any)[name](...args)) ?? null)
  }

  async query(text: string) {
    ;(BigInt.prototype as any).toJSON = function () {
      return this.toString() + 'n'
    }
    const db = new Kysely<any>({ dialect: new MssqlDialect({ pool: this.env.SQL_POOL }) })
    try {
      return { ok: await sql.raw(text).execute(db) }
    } catch (error) {
      return {
        error: String(error),
        code: (error as any).code,
        cause: String((error as any).cause),
      }
    }
  }
  async time(n: number) {
    const db = new Kysely<any>({ dialect: new MssqlDialect({ pool: this.env.SQL_POOL }) })
    for (let i = 0; i < n; i++) await sql`select 1 as x`.execute(db)
  }
}
