/** Imports, and the lines of statements. */
import { type Insertable, sql } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import { isAnyOf } from '../../database/many.ts'
import type { Db } from '../queries/db.ts'
import { byDirection } from '../queries/inward.ts'
import { transactions } from '../queries/transactions.ts'

export function addImport(db: CamelDb, row: Insertable<CamelTables['fileImport']>) {
  return db.insertInto('fileImport').values(row)
}

/** Imports, and when their act was undone. */
export function withAct(db: CamelDb) {
  return db
    .selectFrom('fileImport as i')
    .innerJoin('act as a', 'a.id', 'i.actId')
    .selectAll('i')
    .select('a.undoneAt')
}

export function importById(db: CamelDb, id: string) {
  return withAct(db).where('i.id', '=', id)
}

/** Those of one file whose act nobody has undone, newest first. */
export function importsOfFile(db: CamelDb, fileHash: string) {
  return withAct(db)
    .where('i.fileHash', '=', fileHash)
    .where('a.undoneAt', 'is', null)
    .orderBy('i.id', 'desc')
}

export function listImports(db: CamelDb, limit: number) {
  return withAct(db).orderBy('i.id', 'desc').$call(take(db, limit))
}

/** How many lines of these imports were new, and how many were there. */
export function countLines(db: CamelDb, importIds: Array<string>) {
  return db
    .selectFrom('importLine')
    .select(({ fn }) => ['importId', 'isNew', fn.countAll<number | string>().as('number')])
    .where('importId', 'in', importIds)
    .groupBy(['importId', 'isNew'])
}

export function finishImport(db: CamelDb, id: string, now: string) {
  return db.updateTable('fileImport').set({ finishedAt: now }).where('id', '=', id)
}

/** Transactions on these days with these amounts, deleted ones as well: what deletes stays deleted. */
export function transactionsNear(db: CamelDb, dayKeys: ReadonlyArray<string>) {
  return db
    .selectFrom('ledgerTransaction')
    .select([
      'id',
      'eventKey',
      'dayKey',
      'dayPosition',
      'bankDate',
      'localDate',
      'kind',
      'merchant',
      'reference',
      'accountId',
      'bookedOn',
      'deletedAt',
      'deletedBy',
    ])
    .where(isAnyOf(db, 'day_key', dayKeys))
}

/** Which of these lines an import has taken. */
export function linesOf(db: CamelDb, importId: string, keys: Array<string>) {
  return db
    .selectFrom('importLine')
    .select(['lineKey', 'transactionId', 'isNew'])
    .where('importId', '=', importId)
    .where(isAnyOf(db, 'line_key', keys))
}

const AMOUNT = sql<number>`${sql.ref('t.amountMinor')}`

/** What came in less what went out. */
const signedSum = () => sql<number | string>`sum(${byDirection('t.kind', AMOUNT, sql`-${AMOUNT}`)})`

/** The accounts and currencies of an import's lines, with their days. */
export function spansOfImport(db: CamelDb, importId: string) {
  return db
    .selectFrom('importLine as l')
    .innerJoin('ledgerTransaction as t', 't.id', 'l.transactionId')
    .where('l.importId', '=', importId)
    .where('t.deletedAt', 'is', null)
    .groupBy(['t.accountId', 't.currency'])
    .select(({ fn }) => [
      't.accountId',
      't.currency',
      fn.min<string>('t.localDate').as('first'),
      fn.max<string>('t.localDate').as('last'),
      fn.countAll<number | string>().as('number'),
      signedSum().as('sum'),
    ])
}

export type Span = { accountId: string | null; currency: string; first: string; last: string }

/** What the ledger has in these days. */
export function sumOfSpan(db: CamelDb, { accountId, currency, first, last }: Span) {
  return db
    .selectFrom('ledgerTransaction as t')
    .where('t.localDate', '>=', first)
    .where('t.localDate', '<=', last)
    .where('t.accountId', accountId === null ? 'is' : '=', accountId)
    .where('t.currency', '=', currency)
    .where('t.deletedAt', 'is', null)
    .select(({ fn }) => [fn.countAll<number | string>().as('number'), signedSum().as('sum')])
}

/** Transactions in these days that no line of the import is about. */
export function notInImport(
  db: Db,
  importId: string,
  { accountId, currency, first, last }: Span,
  limit: number,
) {
  return transactions(db)
    .where('t.local_date', '>=', first)
    .where('t.local_date', '<=', last)
    .where('t.account_id', accountId === null ? 'is' : '=', accountId)
    .where('t.currency', '=', currency)
    .where('t.deleted_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('import_line as l')
            .select('l.line_key')
            .whereRef('l.transaction_id', '=', 't.id')
            .where('l.import_id', '=', importId),
        ),
      ),
    )
    .orderBy('t.local_date', 'desc')
    .orderBy('t.id', 'desc')
    .$call(take(db, limit))
}

/** What statements say of a transaction, the newest import first. */
export function linesOfTransaction(db: CamelDb, transactionId: string) {
  return db
    .selectFrom('importLine as l')
    .innerJoin('fileImport as i', 'i.id', 'l.importId')
    .select([
      'i.id as importId',
      'i.title',
      'l.rowNumber',
      'l.bookedOn',
      'l.lineText',
      'l.reference',
    ])
    .where('l.transactionId', '=', transactionId)
    .orderBy('i.id', 'desc')
}

/** Which of these transactions lines of an import are already. */
export function linesOfTransactions(db: CamelDb, importId: string, ids: ReadonlyArray<string>) {
  return db
    .selectFrom('importLine')
    .select('transactionId')
    .where('importId', '=', importId)
    .where(isAnyOf(db, 'transaction_id', ids))
}

/** Says when the bank booked transactions that nobody said it of. */
export function bookOn(
  db: CamelDb,
  ids: ReadonlyArray<string>,
  values: { bookedOn: string; version: string; updatedAt: string },
) {
  return db
    .updateTable('ledgerTransaction')
    .set(values)
    .where(isAnyOf(db, 'id', ids))
}

export function idsOf(db: CamelDb, ids: ReadonlyArray<string>) {
  return db
    .selectFrom('ledgerTransaction')
    .select('id')
    .where(isAnyOf(db, 'id', ids))
}

export function choices(db: CamelDb, about: 'columns' | 'category', hashes: Array<string>) {
  return db
    .selectFrom('importChoice')
    .select(['nameHash', 'name', 'value'])
    .where('about', '=', sql.lit(about))
    .where(isAnyOf(db, 'name_hash', hashes))
}

export function forgetChoice(db: CamelDb, about: 'columns' | 'category', nameHash: string) {
  return db
    .deleteFrom('importChoice')
    .where('about', '=', sql.lit(about))
    .where('nameHash', '=', nameHash)
}
