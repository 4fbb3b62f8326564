/** Links of transactions, and what may belong together. */
import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import { directionOf, KINDS } from '#shared/kinds.ts'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { isMssql, take } from '../../database/database.ts'
import { isAnyOf } from '../../database/many.ts'

/** Links of which one of these is a side. */
export function linksOf(db: CamelDb, ids: Array<string>) {
  const of = db
    .selectFrom('transactionLink')
    .selectAll()
    .where(isAnyOf(db, 'transactionId', ids))
  const to = db
    .selectFrom('transactionLink')
    .selectAll()
    .where(isAnyOf(db, 'toId', ids))
  return of.union(to)
}

/** Links of which a transaction that an act changed is a side. */
export function linksTouched(db: CamelDb, actId: string) {
  const those = db
    .selectFrom('actTransaction')
    .select('transactionId')
    .where('actId', '=', actId)
    .where('side', '=', sql.lit('after'))
  const of = db.selectFrom('transactionLink').selectAll().where('transactionId', 'in', those)
  const to = db.selectFrom('transactionLink').selectAll().where('toId', 'in', those)
  return of.union(to)
}

/** Ids of all refunds that are linked. */
export function linkedRefunds(db: CamelDb) {
  return db.selectFrom('transactionLink').select('transactionId').where('kind', '=', 'refund_of')
}

/** What is still owed, oldest first. */
export function openReimbursements(db: CamelDb) {
  return db
    .selectFrom('transactionLink as l')
    .innerJoin('ledgerTransaction as t', 't.id', 'l.transactionId')
    .select(['l.id', 'l.transactionId', 'l.who', 'l.amountMinor', 't.currency', 't.localDate'])
    .select(({ fn }) => fn.coalesce('t.name', 't.merchant').as('merchant'))
    .where('l.kind', '=', 'reimbursed_by')
    .where('l.toId', 'is', null)
    .where('t.deletedAt', 'is', null)
    .orderBy('l.id')
}

export function addLink(db: CamelDb, row: Insertable<CamelTables['transactionLink']>) {
  return db.insertInto('transactionLink').values(row)
}

export function changeLink(
  db: CamelDb,
  id: string,
  values: Updateable<CamelTables['transactionLink']>,
) {
  return db.updateTable('transactionLink').set(values).where('id', '=', id)
}

export function removeLink(db: CamelDb, id: string) {
  return db.deleteFrom('transactionLink').where('id', '=', id)
}

export function refusalsOf(db: CamelDb, id: string) {
  return db
    .selectFrom('linkRefusal')
    .selectAll()
    .where(({ or, eb }) => or([eb('transactionId', '=', id), eb('toId', '=', id)]))
}

export function refusal(db: CamelDb, transactionId: string, toId: string) {
  return db
    .selectFrom('linkRefusal')
    .selectAll()
    .where('transactionId', '=', transactionId)
    .where('toId', '=', toId)
}

export function addRefusal(db: CamelDb, row: Insertable<CamelTables['linkRefusal']>) {
  return db.insertInto('linkRefusal').values(row)
}

export function countSplit(
  db: CamelDb,
  transactionId: string,
  position: number,
  uncountedMinor: number,
) {
  return db
    .updateTable('transactionSplit')
    .set({ uncountedMinor })
    .where('transactionId', '=', transactionId)
    .where('position', '=', position)
}

/** As many as there are transfers or purchases of a merchant in a few days or months. */
const MOST = 100

const CANDIDATE = [
  'id',
  'kind',
  'amountMinor',
  'currency',
  'localDate',
  'accountId',
  'bank',
  'merchant',
  'merchantKey',
  'reference',
  'category',
  'labelDecision',
  'searchText',
] as const

function candidates(db: CamelDb) {
  return db
    .selectFrom('ledgerTransaction')
    .select(CANDIDATE)
    .where('deletedAt', 'is', null)
    .where('splitCount', '=', sql.lit(0))
}

export function candidate(db: CamelDb, id: string) {
  return candidates(db).where('id', '=', id)
}

/** Of these kinds, what was created since, and changed after a row: in the order of changes. */
export function writtenAfter(
  db: CamelDb,
  { since, at, id }: { since: string; at: string; id: string },
  kinds: ReadonlyArray<string>,
  limit: number,
) {
  return db
    .selectFrom('ledgerTransaction')
    .select(['id', 'kind', 'updatedAt'])
    .where('updatedAt', '>=', at)
    .where('createdAt', '>=', since)
    .where(({ or, eb }) => or([eb('updatedAt', '>', at), eb('id', '>', id)]))
    .where('deletedAt', 'is', null)
    .where('kind', 'in', [...kinds])
    .orderBy('updatedAt')
    .orderBy('id')
    .$call(take(db, limit))
}

export function candidatesAmong(db: CamelDb, ids: Array<string>) {
  return candidates(db).where('id', 'in', ids)
}

/** Transfers and payments in these days. */
export function transfersNear(db: CamelDb, range: { from: string; to: string }) {
  return candidates(db)
    .where('localDate', '>=', range.from)
    .where('localDate', '<=', range.to)
    .where('kind', 'in', ['transfer_out', 'transfer_in', 'deposit', 'payment'])
    .orderBy('localDate')
    .orderBy('occurredAt')
    .$call(take(db, MOST))
}

/** What a person may link a transaction with: of these kinds, in these days. */
export type Wanted = { kinds: ReadonlyArray<string>; from: string; to: string }

/** As many of each are ranked. */
const MOST_RANKED = 100

const RANKED = ['id', 'kind', 'amountMinor', 'currency', 'localDate', 'merchantKey'] as const

/** What came in: told literally, as the index of it is (0072). */
const INCOMING = KINDS.filter((kind) => directionOf(kind) === 'in').map((kind) => sql.lit(kind))

type Towards = 'before' | 'after'

/** In a stretch of days, what is nearest to its end (before) or to its beginning (after). */
function inOrder(db: CamelDb, { from, to }: { from: string; to: string }, towards: Towards) {
  const order = towards === 'before' ? 'desc' : 'asc'
  return db
    .selectFrom('ledgerTransaction')
    .select([...RANKED, 'occurredAt'])
    .where('deletedAt', 'is', null)
    .where('localDate', '>=', from)
    .where('localDate', '<=', to)
    .orderBy('localDate', order)
    .orderBy('occurredAt', order)
    .orderBy('id', order)
}

/** What came in nearest to a day, on it and before or after it: as many rows are read as are found. */
export function nearestIncoming(
  db: CamelDb,
  range: { from: string; to: string },
  towards: Towards,
) {
  return inOrder(db, range, towards).where('kind', 'in', INCOMING).$call(take(db, MOST_RANKED))
}

/**
 * Of the `looked` transactions nearest to a day, on it and before or after it, what went out. Most does, so
 * that the walk ends soon.
 */
export function nearestOutgoing(
  db: CamelDb,
  range: { from: string; to: string },
  towards: Towards,
  looked: number,
) {
  const order = towards === 'before' ? 'desc' : 'asc'
  return db
    .selectFrom(inOrder(db, range, towards).$call(take(db, looked)).as('some'))
    .select(RANKED)
    .where('kind', 'not in', INCOMING)
    .orderBy('localDate', order)
    .orderBy('occurredAt', order)
    .orderBy('id', order)
    .$call(take(db, MOST_RANKED))
}

function wanted(db: CamelDb, { kinds, from, to }: Wanted) {
  return db
    .selectFrom('ledgerTransaction')
    .select(RANKED)
    .where('deletedAt', 'is', null)
    .where('localDate', '>=', from)
    .where('localDate', '<=', to)
    .where('kind', 'in', [...kinds])
    .orderBy('localDate', 'desc')
    .$call(take(db, MOST_RANKED))
}

export function ofMerchant(db: CamelDb, which: Wanted, merchantKey: string) {
  return wanted(db, which).where('merchantKey', '=', merchantKey)
}

export function ofAmount(db: CamelDb, which: Wanted, amountMinor: number, currency: string) {
  const isOfAmount = sql<SqlBool>`${sql.ref('amountMinor')} = ${amountMinor}`
  return (
    wanted(db, which)
      .where('currency', '=', currency)
      // Told that few have an amount, SQLite looks there, and not through all days of a currency.
      .where(isMssql(db) ? isOfAmount : sql<SqlBool>`unlikely(${isOfAmount})`)
  )
}

/** What was paid to a merchant in these days, newest first. */
export function paidTo(db: CamelDb, merchantKey: string, range: { from: string; to: string }) {
  return candidates(db)
    .where('merchantKey', '=', merchantKey)
    .where('localDate', '>=', range.from)
    .where('localDate', '<=', range.to)
    .where('kind', 'in', ['purchase', 'payment', 'fee', 'withdrawal'])
    .orderBy('localDate', 'desc')
    .$call(take(db, MOST))
}

/** What has the bank's reference. */
export function withReference(db: CamelDb, reference: string) {
  return candidates(db)
    .where('reference', '=', reference)
    .where('kind', 'in', ['purchase', 'payment', 'fee', 'withdrawal', 'transfer_out'])
    .$call(take(db, MOST))
}
