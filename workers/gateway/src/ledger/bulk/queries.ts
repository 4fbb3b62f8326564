/** Changes of many transactions at once: those that an act keeps. */
import { type Expression, sql, type Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import { keptIds } from '../acts/queries.ts'
import type { Db } from '../queries/db.ts'
import { transactions } from '../queries/transactions.ts'
import { keptWithout } from './kept-without.ts'
import { withNote } from './with-note.ts'

/** Ids as literals: they are UUIDs, and so many parameters D1 does not take. */
export function idsAmong(db: CamelDb, ids: ReadonlyArray<string>) {
  const list = sql<never>`(${sql.join(ids.map((id) => sql.lit(id)))})`
  return db
    .selectFrom('ledgerTransaction')
    .select('id')
    .where('id', 'in', list)
    .where('deletedAt', 'is', null)
}

export function changeKept(
  db: CamelDb,
  actId: string,
  values: Updateable<CamelTables['ledgerTransaction']>,
) {
  return db
    .updateTable('ledgerTransaction')
    .set(values)
    .where('id', 'in', keptIds(db, actId, 'before'))
}

/** Of these, those that have a note. */
export function notedAmong(db: Db, ids: Expression<unknown>, limit: number) {
  return transactions(db)
    .where('t.note', 'is not', null)
    .where('t.id', 'in', ids as never)
    .$call(take(db, limit))
}

/** What a search finds each of these by, where it still has this version. */
export function findBy(
  db: CamelDb,
  texts: ReadonlyArray<{ id: string; version: string; text: string }>,
) {
  const cases = texts.map(({ id, text }) => sql`when ${sql.lit(id)} then ${text}`)
  const anyOf = (values: ReadonlyArray<string>) =>
    sql<never>`(${sql.join(values.map((value) => sql.lit(value)))})`
  return db
    .updateTable('ledgerTransaction')
    .set({ searchText: sql<string>`case ${sql.ref('id')} ${sql.join(cases, sql` `)} end` })
    .where('id', 'in', anyOf(texts.map(({ id }) => id)))
    .where('version', 'in', anyOf(texts.map(({ version }) => version)))
}

/** What had no note is found by this one, too, folded. */
export function findByNote(db: CamelDb, actId: string, folded: string) {
  return changeKept(db, actId, { searchText: withNote(folded) as never }).where('note', 'is', null)
}

export function joinKept(db: CamelDb, actId: string) {
  return db
    .deleteFrom('transactionSplit')
    .where('transactionId', 'in', keptIds(db, actId, 'before'))
}

export function tagKept(db: CamelDb, actId: string, tag: string) {
  return db
    .insertInto('transactionTag')
    .columns(['transactionId', 'tag'])
    .expression(keptWithout(db, actId, tag))
}

export function untagKept(db: CamelDb, actId: string, tag: string) {
  return db
    .deleteFrom('transactionTag')
    .where('tag', '=', tag)
    .where('transactionId', 'in', keptIds(db, actId, 'before'))
}

/** Nothing is a second telling of what is gone. */
export function forgetDuplicatesOfKept(db: CamelDb, actId: string, version: string) {
  return db
    .updateTable('ledgerTransaction')
    .set({ possibleDuplicateOf: null, version })
    .where('possibleDuplicateOf', 'in', keptIds(db, actId, 'before'))
    .where('deletedAt', 'is', null)
}
