/** What the tests let a Worker do, by name. Each runs inside workerd, in a request of its own. */
import { type Generated, type Kysely, sql } from 'kysely'
import type { MssqlDialect } from 'kysely-mssql-dialect'

export type Database = { item: { id: Generated<number>; name: string | null } }

export type Context = { db: Kysely<Database>; dialect: MssqlDialect }

export const scenarios = {
  /** Raw SQL, with parameters. */
  async raw({ db }: Context, text: string, parameters: Array<unknown> = []) {
    const parts = text.split('?')
    const query = parts.reduce(
      (built, part, index) =>
        index === 0 ? sql.raw(part) : sql`${built}${parameters[index - 1]}${sql.raw(part)}`,
      sql.raw(''),
    )
    return (await query.execute(db)).rows
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

  /** Mean milliseconds of so many reads; the clock of workerd runs only with I/O, which they are. */
  async timeReads({ db }: Context, count: number) {
    const start = Date.now()
    for (let index = 0; index < count; index += 1) await sql`select 1 as one`.execute(db)
    return (Date.now() - start) / count
  },
}

export type Scenarios = typeof scenarios
