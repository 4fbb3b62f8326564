/** Splits and tags of transactions. */
import { type Insertable, sql } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { isAnyOf } from '../../database/many.ts'
import { partSums } from './sums.ts'

export function splitsOf(db: CamelDb, ids: Array<string>) {
  return db
    .selectFrom('transactionSplit')
    .selectAll()
    .where(isAnyOf(db, 'transactionId', ids))
    .orderBy('transactionId')
    .orderBy('position')
}

export function tagsOf(db: CamelDb, ids: Array<string>) {
  return db
    .selectFrom('transactionTag')
    .select(['transactionId', 'tag', 'ruleId'])
    .where(isAnyOf(db, 'transactionId', ids))
    .orderBy('transactionId')
    .orderBy('tag')
}

export function addSplit(db: CamelDb, row: Insertable<CamelTables['transactionSplit']>) {
  return db.insertInto('transactionSplit').values(row)
}

export function removeSplits(db: CamelDb, id: string) {
  return db.deleteFrom('transactionSplit').where('transactionId', '=', id)
}

/** `ruleId`: the rule that gave it. */
export function addTag(
  db: CamelDb,
  transactionId: string,
  tag: string,
  ruleId: string | null = null,
) {
  return db.insertInto('transactionTag').values({ transactionId, tag, ruleId })
}

export function removeTags(db: CamelDb, id: string) {
  return db.deleteFrom('transactionTag').where('transactionId', '=', id)
}

/** Every tag, and how many transactions have it. */
export function allTags(db: CamelDb) {
  return db
    .selectFrom('transactionTag as g')
    .innerJoin('ledgerTransaction as t', 't.id', 'g.transactionId')
    .select(({ fn }) => ['g.tag', fn.countAll<number | string>().as('number')])
    .where('t.deletedAt', 'is', null)
    .groupBy('g.tag')
    .orderBy('g.tag')
}

/** Whether any transaction is split into one of these categories. */
export function splitInto(db: CamelDb, categories: ReadonlyArray<string>) {
  return db
    .selectFrom('transactionSplit')
    .select('position')
    .where('category', 'in', literals(categories))
}

/** What the parts of split transactions add up to, by category, currency and direction. */
export function splitTotals(db: CamelDb, range: { from: string; to: string }) {
  return partSums(db, range).select(({ fn }) =>
    fn.count<number | string>('t.id').distinct().as('number'),
  )
}

/** Ids of categories, which are plain letters: as literals they spare parameters. */
function literals(words: ReadonlyArray<string>) {
  return sql<never>`(${sql.join(words.map((word) => sql.lit(word)))})`
}
