/** Changes of many transactions at once: those that an act keeps. */
import { sql, type Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { keptIds } from '../acts/queries.ts'
import { keptWithout } from './kept-without.ts'

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
