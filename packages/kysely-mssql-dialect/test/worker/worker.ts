/** Runs the scenarios inside workerd, through the pool in its Durable Object. */
import { Kysely } from 'kysely'
import {
  type BigintAs,
  MssqlError,
  type PoolNamespace,
  WorkersMssqlDialect,
} from 'kysely-mssql-dialect'
import { mssqlPool } from 'kysely-mssql-dialect/durable-object'
import { type AccessToken, MssqlPool, type MssqlPoolConfig } from 'kysely-mssql-dialect/pool'
import { decode, encode } from '../../src/relay/codec.ts'
import { type Context, type Database, scenarios } from './scenarios.ts'

type Env = { SQL_POOL: PoolNamespace; POOL: string; TOKEN?: string }

export type CallOptions = { bigint?: BigintAs; name?: string; schema?: string }

type Scenario = (context: Context, ...args: Array<unknown>) => Promise<unknown>

let tokensAsked = 0

/** The settings are the test's; a function cannot be one of them, so the token provider is here. */
function configure(env: Env): MssqlPoolConfig {
  const config = JSON.parse(env.POOL) as MssqlPoolConfig
  if (!env.TOKEN) return config
  const token = env.TOKEN
  const provider = async (): Promise<AccessToken> => {
    tokensAsked += 1
    return { token: `${token} ${tokensAsked}`, expiresAt: Date.now() + 3_600_000 }
  }
  return { ...config, authentication: { type: 'entra', token: provider } }
}

export class SqlPool extends mssqlPool<Env>(configure) {
  /** Ends the object at once, as a crash does. */
  crash(): void {
    this.ctx.abort('crashed')
  }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { name, args, options } = decode<{
      name: keyof typeof scenarios
      args: Array<unknown>
      options: CallOptions
    }>(await request.text())
    const { schema, ...settings } = options
    const dialect = new WorkersMssqlDialect({ pool: env.SQL_POOL, ...settings })
    const all = new Kysely<Database>({ dialect })
    const db = schema ? all.withSchema(schema) : all
    if (name === 'crash') {
      const object = env.SQL_POOL.get(env.SQL_POOL.idFromName('default')) as {
        crash(): Promise<void>
      }
      await object.crash().catch(() => {})
    }
    try {
      const connectAnew: Context['connectAnew'] = (work) => withConnection(configure(env), work)
      const context = { db, dialect, connectAnew }
      const value = await (scenarios[name] as Scenario)(context, ...args)
      return new Response(encode({ ok: true, value }))
    } catch (error) {
      return new Response(encode({ ok: false, error: told(error) }))
    }
  },
}

async function withConnection<T>(
  config: MssqlPoolConfig,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  const pool = new MssqlPool(config)
  try {
    return await work(new Kysely<Database>({ dialect: new WorkersMssqlDialect({ pool }) }))
  } finally {
    await pool.close()
  }
}

function told(error: unknown) {
  const { message } = error as Error
  return error instanceof MssqlError ? error.toData() : { code: 'other', message, number: null }
}
