/**
 * The ledger's database on the server that AZURE_SQL_* names, in a schema of its own: its real code
 * in workerd, through the pool in its Durable Object. What the tests say to it goes over HTTP.
 */
import { join } from 'node:path'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  MssqlAdapter,
  MssqlIntrospector,
  MssqlQueryCompiler,
} from 'kysely'
import { migrate } from '../../../../../scripts/azure/migrate.ts'
import { readMigrations, toMigration } from '../../../../../scripts/azure/migrations.ts'
import { AZURE_SETTINGS } from '../azure-settings.ts'
import { Conflict, type Database, DatabaseError } from '../database.ts'
import type { Tables } from '../tables.ts'
import { inSchema, makeSchema } from './azure-schema.ts'
import { inOrderOfEmptying } from './migrations.ts'
import type { Answer, Asked } from './mssql/worker.ts'

const FOLDER = join(import.meta.dirname, '../../../../../sql/azure')

type Send = (asked: Asked) => Promise<Exclude<Answer, { error: unknown }>>

export type TestAzure = AsyncDisposable & {
  /** The database without a row in it. */
  empty(): Promise<Database>
}

/** `relay`: the gateway reaches the database through it, and has none of the database's settings. */
export async function startAzure(relay?: { url: string; secret: string }): Promise<TestAzure> {
  const schema = await makeSchema()
  const migrations = (await readMigrations(FOLDER)).map(({ name, batches }) =>
    toMigration(name, inSchema(schema.name, batches.join('\ngo\n'))),
  )
  await migrate(schema.config, migrations, { schema: schema.name })
  const server = await startWorker(
    relay
      ? { AZURE_SQL_RELAY: relay.url, AZURE_SQL_RELAY_SECRET: relay.secret }
      : Object.fromEntries(AZURE_SETTINGS.map((name) => [name, process.env[name] ?? ''])),
  )
  const database = remote(server.send, schema.name)
  // What refers to a table is created after it, so it is emptied before it.
  const tables = inOrderOfEmptying(migrations.flatMap(({ batches }) => batches)) as Array<
    keyof Tables
  >
  return {
    async empty() {
      const emptied = tables.map((table) => database.kysely.deleteFrom(table).compile())
      await database.batch(emptied)
      return database
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      await schema[Symbol.asyncDispose]()
    },
  }
}

async function startWorker(
  vars: Record<string, string>,
): Promise<{ send: Send; close(): Promise<void> }> {
  // Without it the harness asks the network for a description of the request.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  const { createTestHarness } = await import('wrangler')
  const configPath = join(import.meta.dirname, 'mssql/wrangler.toml')
  const server = createTestHarness({ workers: [{ configPath, vars }] })
  await server.listen()
  async function ask(asked: Asked): Promise<Answer> {
    const response = await server.fetch('/', { method: 'POST', body: JSON.stringify(asked) })
    return (await response.json()) as Answer
  }
  return {
    async send(asked) {
      let answer = await ask(asked)
      for (let again = 0; isBabelfishs(answer) && again < FOREIGN_KEYS; again += 1) {
        answer = await ask(asked)
      }
      if (!('error' in answer)) return answer
      const Failure = answer.error === 'Conflict' ? Conflict : DatabaseError
      throw new Failure(answer.why)
    },
    close: () => server.close(),
  }
}

/** More than a batch touches, in each session. */
const FOREIGN_KEYS = 40

/**
 * Babelfish, which stands in for SQL Server, leaves foreign keys to PostgreSQL, and where a trigger runs
 * it at times takes the statement of that check for T-SQL: the schema's name gets its database's a
 * second time. Once for each key and session; nothing was written then.
 */
function isBabelfishs(answer: Answer): boolean {
  const name = process.env.AZURE_SQL_DATABASE
  return 'error' in answer && answer.why.includes(`relation "${name}_${name}_`)
}

function remote(send: Send, schema: string): Database {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery) {
      const answer = await send({ query: sent(query) })
      if (!('rows' in answer)) throw new Error('a query was answered as a batch')
      const rows = answer.rows as Array<R>
      return answer.changed === null ? { rows } : { rows, numAffectedRows: BigInt(answer.changed) }
    },
    streamQuery() {
      throw new Error('nothing in the ledger streams')
    },
  }
  const nothing = async () => {}
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  }
  const kysely = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new MssqlAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new MssqlIntrospector(db),
      createQueryCompiler: () => new MssqlQueryCompiler(),
    },
  })
  return {
    kysely: kysely.withSchema(schema),
    dialect: 'mssql',
    async batch(queries) {
      const answer = await send({ batch: queries.map(sent) })
      if (!('batch' in answer)) throw new Error('a batch was answered as a query')
      return answer.batch
    },
  }
}

function sent({ sql, parameters, query }: CompiledQuery) {
  return { sql, parameters, query: { kind: query.kind } }
}
