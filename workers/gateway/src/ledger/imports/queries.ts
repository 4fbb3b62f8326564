/** Imports, and the lines of statements. */
import { type Insertable, sql } from 'kysely'
import { addDays } from '#shared/local-time.ts'
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

export type Days = { first: string; last: string }

export function widenImport(db: CamelDb, id: string, { first, last }: Days) {
  return db.updateTable('fileImport').set({ firstDay: first, lastDay: last }).where('id', '=', id)
}

export function finishImport(db: CamelDb, id: string, now: string) {
  return db.updateTable('fileImport').set({ finishedAt: now }).where('id', '=', id)
}

const COMPARED = [
  'id',
  'eventKey',
  'dayKey',
  'dayPosition',
  'bankDate',
  'localDate',
  'kind',
  'amountMinor',
  'currency',
  'merchant',
  'reference',
  'accountId',
  'bookedOn',
  'deletedAt',
  'deletedBy',
] as const

/** Transactions on these days with these amounts, deleted ones as well: what deletes stays deleted. */
export function transactionsNear(db: CamelDb, dayKeys: ReadonlyArray<string>) {
  return db
    .selectFrom('ledgerTransaction')
    .select(COMPARED)
    .where(isAnyOf(db, 'day_key', dayKeys))
}

/** The same of all amounts, in order of days. Only asked of D1, which goes by bytes as keys do. */
export function transactionsKeyed(db: CamelDb, { first, last }: Days, limit: number) {
  return (
    db
      .selectFrom('ledgerTransaction')
      .select(COMPARED)
      .where('dayKey', '>=', first)
      // Behind the day stands a space.
      .where('dayKey', '<', `${last}!`)
      .orderBy('dayKey')
      .orderBy('dayPosition')
      .$call(take(db, limit))
  )
}

/** Which of these lines an import has taken. */
export function linesOf(db: CamelDb, importId: string, keys: Array<string>) {
  return db
    .selectFrom('importLine')
    .select(['lineKey', 'transactionId', 'isNew'])
    .where('importId', '=', importId)
    .where(isAnyOf(db, 'line_key', keys))
}

/** What a line says itself, or what it became where nobody kept that. */
const LINE = {
  account: sql<string | null>`coalesce(l.account_id, t.account_id)`,
  currency: sql<string>`coalesce(l.currency, t.currency)`,
  day: sql<string>`coalesce(l.local_date, t.local_date)`,
  amount: sql<number>`coalesce(l.amount_minor, ${byDirection('t.kind', sql`t.amount_minor`, sql`-t.amount_minor`)})`,
}

/** The accounts and currencies of an import's lines, with their days. */
export function spansOfImport(db: CamelDb, importId: string) {
  const lines = db
    .selectFrom('importLine as l')
    .innerJoin('ledgerTransaction as t', 't.id', 'l.transactionId')
    .where('l.importId', '=', importId)
    .select([
      LINE.account.as('accountId'),
      LINE.currency.as('currency'),
      LINE.day.as('day'),
      LINE.amount.as('amount'),
    ])
  return db
    .selectFrom(lines.as('own'))
    .groupBy(['own.accountId', 'own.currency'])
    .select(({ fn }) => [
      'own.accountId',
      'own.currency',
      fn.min<string>('own.day').as('first'),
      fn.max<string>('own.day').as('last'),
      fn.countAll<number | string>().as('number'),
      fn.sum<number | string>('own.amount').as('sum'),
    ])
}

/** The accounts of the transactions that an import's lines of each account are: its cards, too. */
export function accountsOfImport(db: CamelDb, importId: string) {
  return db
    .selectFrom('importLine as l')
    .innerJoin('ledgerTransaction as t', 't.id', 'l.transactionId')
    .where('l.importId', '=', importId)
    .select([LINE.account.as('accountId'), 't.accountId as cardId'])
    .distinct()
}

export type Span = Days & { accountIds: ReadonlyArray<string | null>; currency: string }

/** Banks book within this time what they book at all. */
const MOST_DAYS_TO_BOOK = 40

/** Transactions that are booked in these days, else happened then, and that no line of the import is about. */
export function notInImport(
  db: Db,
  importId: string,
  { accountIds, currency, first, last }: Span,
  limit: number,
) {
  const named = accountIds.filter((id) => id !== null)
  const day = sql<string>`coalesce(t.booked_on, t.local_date)`
  return transactions(db)
    .where('t.local_date', '>=', addDays(first, -MOST_DAYS_TO_BOOK))
    .where('t.local_date', '<=', last)
    .where(day, '>=', first)
    .where(day, '<=', last)
    .where((eb) =>
      eb.or([
        ...(named.length < accountIds.length ? [eb('t.account_id', 'is', null)] : []),
        ...(named.length > 0 ? [eb('t.account_id', 'in', named)] : []),
      ]),
    )
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

/** Transactions that lines of the import are and that somebody deleted. */
export function deletedOfImport(
  db: Db,
  importId: string,
  { accountId, currency }: { accountId: string | null; currency: string },
  limit: number,
) {
  return transactions(db)
    .innerJoin('import_line as l', 'l.transaction_id', 't.id')
    .where('l.import_id', '=', importId)
    .where(LINE.account, accountId === null ? 'is' : '=', accountId)
    .where(LINE.currency, '=', currency)
    .where('t.deleted_at', 'is not', null)
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

/** Which of these transactions lines of imports are, of those that nobody has taken back. */
export function linesOfTransactions(db: CamelDb, ids: ReadonlyArray<string>) {
  return db
    .selectFrom('importLine as l')
    .innerJoin('fileImport as i', 'i.id', 'l.importId')
    .innerJoin('act as a', 'a.id', 'i.actId')
    .select(['l.transactionId', 'l.importId', 'i.firstDay', 'i.lastDay'])
    .where('a.undoneAt', 'is', null)
    .where(isAnyOf(db, 'l.transaction_id', ids))
}

/** What mails told of in these days, and nobody deleted; a statement may tell it otherwise. */
export function toldByMails(db: CamelDb, { first, last }: Days, limit: number) {
  return db
    .selectFrom('ledgerTransaction')
    .select(COMPARED)
    .where('localDate', '>=', first)
    .where('localDate', '<=', last)
    .where('mailId', 'is not', null)
    .where('deletedAt', 'is', null)
    .orderBy('localDate')
    .orderBy('id')
    .$call(take(db, limit))
}

/** How many transactions of these accounts are of these days, and how many of them a file brought. */
export function countedByAccount(db: CamelDb, ids: ReadonlyArray<string>, { first, last }: Days) {
  return db
    .selectFrom('ledgerTransaction')
    .select(({ fn }) => [
      'accountId',
      fn.countAll<number | string>().as('number'),
      fn.count<number | string>('importId').as('imported'),
    ])
    .where(isAnyOf(db, 'account_id', ids))
    .where('localDate', '>=', first)
    .where('localDate', '<=', last)
    .where('deletedAt', 'is', null)
    .groupBy('accountId')
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

export function forgetBalances(db: CamelDb, importId: string) {
  return db.deleteFrom('importBalance').where('importId', '=', importId)
}

type OfAccount = { accountId: string | null; currency: string }

/** The newest that an import says of an account. */
export function balanceOf(db: CamelDb, importId: string, { accountId, currency }: OfAccount) {
  return db
    .selectFrom('importBalance')
    .select(['localDate', 'balanceMinor'])
    .where('importId', '=', importId)
    .where('accountId', accountId === null ? 'is' : '=', accountId)
    .where('currency', '=', currency)
    .orderBy('localDate', 'desc')
    .$call(take(db, 1))
}

/** The newest that another import, which nobody has taken back, says of an account before a day. */
export function balanceBefore(
  db: CamelDb,
  importId: string,
  { accountId, currency, first }: OfAccount & { first: string },
) {
  return db
    .selectFrom('importBalance as b')
    .innerJoin('fileImport as i', 'i.id', 'b.importId')
    .innerJoin('act as a', 'a.id', 'i.actId')
    .select(['b.localDate', 'b.balanceMinor'])
    .where('b.importId', '<>', importId)
    .where('b.accountId', accountId === null ? 'is' : '=', accountId)
    .where('b.currency', '=', currency)
    .where('b.localDate', '<', first)
    .where('a.undoneAt', 'is', null)
    .orderBy('b.localDate', 'desc')
    .$call(take(db, 1))
}
