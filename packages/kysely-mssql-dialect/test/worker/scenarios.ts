/** What the tests let a Worker do, by name. Each runs inside workerd, in a request of its own. */
import { type Generated, type Kysely, type RawBuilder, sql } from 'kysely'
import { decimal, type MssqlDialect } from 'kysely-mssql-dialect'

export type Database = { item: { id: Generated<number>; name: string | null } }

/** `db` speaks of the schema that the test named; raw SQL names it by itself. */
export type Context = { db: Kysely<Database>; dialect: MssqlDialect }

export const scenarios = {
  /** Raw SQL; each question mark is a parameter. */
  async raw({ db }: Context, text: string, parameters: Array<unknown> = []) {
    return (await withParameters(text, parameters).execute(db)).rows
  },

  /** Several of them as one batch. */
  async rawBatch({ db, dialect }: Context, texts: Array<string>) {
    const results = await dialect.batch(texts.map((text) => sql.raw(text).compile(db)))
    return results.map(({ rows }) => rows)
  },

  /** A decimal there and back. */
  async decimal({ db }: Context, text: string, precision: number, scale: number) {
    const { rows } = await sql<{ value: string }>`
      select ${decimal(text, precision, scale)} as value
    `.execute(db)
    return rows[0]?.value
  },

  async read({ db }: Context) {
    return db.selectFrom('item').selectAll().execute()
  },

  async write({ db }: Context, name: string) {
    const result = await db.insertInto('item').values({ name }).executeTakeFirst()
    return result.numInsertedOrUpdatedRows
  },

  /** Each name in a call of its own, one after the other. */
  async writeEach({ db }: Context, names: Array<string>) {
    for (const name of names) await db.insertInto('item').values({ name }).execute()
  },

  /** All names, or none, in one call. */
  async batch({ db, dialect }: Context, names: Array<string>) {
    const results = await dialect.batch(names.map((name) => db.insertInto('item').values({ name })))
    return results.map(({ numAffectedRows }) => numAffectedRows)
  },

  /** Two writes in a transaction, with a read beside it on another connection; then its end. */
  async transaction({ db }: Context, end: 'commit' | 'throw' | 'abandon') {
    const trx = await db.startTransaction().execute()
    await trx.insertInto('item').values({ name: 'first' }).execute()
    await db.selectFrom('item').select('name').execute()
    await trx.insertInto('item').values({ name: 'second' }).execute()
    if (end === 'commit') await trx.commit().execute()
    if (end === 'throw') {
      await trx.rollback().execute()
      throw new Error('changed my mind')
    }
  },

  /** The Worker itself ends the object that holds the pool. */
  async crash(_: Context) {},

  /** A read that is given up after so many milliseconds. */
  async cancel({ db }: Context, afterMs: number) {
    const signal = AbortSignal.timeout(afterMs)
    await db.selectFrom('item').selectAll().execute({
      signal,
      inflightQueryAbortStrategy: 'cancel query',
    })
  },

  /** A savepoint that is gone back to, between two writes that stay. */
  async savepoint({ db }: Context) {
    const trx = await db.startTransaction().execute()
    await trx.insertInto('item').values({ name: 'before' }).execute()
    const half = await trx.savepoint('half').execute()
    await half.insertInto('item').values({ name: 'undone' }).execute()
    const whole = await half.rollbackToSavepoint('half').execute()
    await whole.insertInto('item').values({ name: 'after' }).execute()
    await trx.commit().execute()
  },

  /** The tables that Kysely's introspector finds in this schema. */
  async tables({ db }: Context, schema: string) {
    const tables = await db.introspection.getTables()
    return tables.filter((table) => table.schema === schema).map(({ name }) => name)
  },

  /** So many reads at once. */
  async readAtOnce({ db }: Context, count: number) {
    const reads = Array.from({ length: count }, (_, index) =>
      sql<{ value: number }>`select ${index} as value`.execute(db),
    )
    return (await Promise.all(reads)).map(({ rows }) => rows[0]?.value)
  },

  /** Mean milliseconds of so many reads; the clock of workerd runs only with I/O, which they are. */
  async timeReads({ db }: Context, count: number) {
    const start = Date.now()
    for (let index = 0; index < count; index += 1) await sql`select 1 as one`.execute(db)
    return (Date.now() - start) / count
  },
}

export type Scenarios = typeof scenarios

function withParameters(text: string, parameters: Array<unknown>): RawBuilder<unknown> {
  const [first = '', ...rest] = text.split('?')
  return rest.reduce<RawBuilder<unknown>>(
    (built, part, index) => sql`${built}${parameters[index]}${sql.raw(part)}`,
    sql.raw(first),
  )
}
