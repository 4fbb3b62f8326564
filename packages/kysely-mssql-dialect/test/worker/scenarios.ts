/** What the tests let a Worker do, by name. Each runs inside workerd, in a request of its own. */
import { type Generated, type Kysely, type RawBuilder, sql } from 'kysely'
import { decimal, type WorkersMssqlDialect } from 'kysely-mssql-dialect'

export type Database = { item: { id: Generated<number>; name: string | null } }

/** `db` speaks of the schema that the test named; raw SQL names it by itself. */
export type Context = {
  db: Kysely<Database>
  dialect: WorkersMssqlDialect
  /** Runs it over a connection of its own, opened and closed for it in this request. */
  connectAnew: <T>(work: (db: Kysely<Database>) => Promise<T>) => Promise<T>
}

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

  /** Milliseconds of each of so many reads through the pool, and of as many that connect anew. */
  async timeReads({ db, connectAnew }: Context, count: number) {
    const read = (kysely: Kysely<Database>) => sql`select 1 as one`.execute(kysely)
    return timeInTurns(count, {
      pool: () => read(db),
      connect: () => connectAnew(read),
    })
  },

  /** Milliseconds of each of so many batches of five writes, and of five writes one by one. */
  async timeWrites({ db, dialect }: Context, count: number) {
    let last = 0
    const writes = () =>
      Array.from({ length: 5 }, () => {
        last += 1
        return db.insertInto('item').values({ name: `${last}` })
      })
    return timeInTurns(count, {
      batch: () => dialect.batch(writes()),
      single: async () => {
        for (const write of writes()) await write.execute()
      },
    })
  },
}

/** By turns, so that what else the machine does falls on all alike. The first of each warms up. */
async function timeInTurns<N extends string>(
  count: number,
  work: Record<N, () => Promise<unknown>>,
): Promise<Record<N, Array<number>>> {
  const names = Object.keys(work) as Array<N>
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    N,
    Array<number>
  >
  for (let turn = 0; turn <= count; turn += 1) {
    for (const name of names) {
      // The clock of workerd stands still but for I/O, which all of this is.
      const start = Date.now()
      await work[name]()
      if (turn > 0) times[name].push(Date.now() - start)
    }
  }
  return times
}

export type Scenarios = typeof scenarios

function withParameters(text: string, parameters: Array<unknown>): RawBuilder<unknown> {
  const [first = '', ...rest] = text.split('?')
  return rest.reduce<RawBuilder<unknown>>(
    (built, part, index) => sql`${built}${parameters[index]}${sql.raw(part)}`,
    sql.raw(first),
  )
}
