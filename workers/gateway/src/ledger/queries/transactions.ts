/** Transactions: finding, listing, adding up and changing them. */
import { type Insertable, sql, type Updateable } from 'kysely'
import { take } from '../../database/database.ts'
import { isAnyOf } from '../../database/many.ts'
import type { AccountTable, TransactionTable } from '../../database/tables.ts'
import { WRITTEN_COLUMN } from '../rows/facts.ts'
import type { Db } from './db.ts'
import { inward } from './inward.ts'
import { isAfter, matches, type ResolvedFilter, type TransactionKey } from './transaction-filter.ts'

function withAccount(db: Db) {
  return db
    .selectFrom('ledger_transaction as t')
    .leftJoin('account as a', 'a.id', 't.account_id')
    .leftJoin('merchant_name as n', 'n.merchant_key', 't.merchant_key')
}

/** Every transaction with its account and the person's own name for its merchant; the rest narrows it down. */
export function transactions(db: Db) {
  return whole(withAccount(db))
}

function whole(query: ReturnType<typeof withAccount>) {
  return query
    .selectAll('t')
    .select('n.name as own_name')
    .select(['a.bank as account_bank', 'a.mask as account_mask', 'a.title as account_title'])
    .select('a.person as account_person')
}

export function liveTransaction(db: Db, id: string) {
  return transactions(db).where('t.id', '=', id).where('t.deleted_at', 'is', null)
}

export function anyTransaction(db: Db, id: string) {
  return transactions(db).where('t.id', '=', id)
}

export function deletedTransaction(db: Db, id: string) {
  return transactions(db).where('t.id', '=', id).where('t.deleted_by', '=', 'person')
}

export function transactionByEvent(db: Db, eventKey: string) {
  return db.selectFrom('ledger_transaction').select('id').where('event_key', '=', eventKey)
}

/** Deleted ones as well: what a person deleted stays deleted. */
export function transactionsOnDays(db: Db, dayKeys: Array<string>) {
  return transactions(db).where('t.day_key', 'in', dayKeys)
}

/** Whatever their amount is, of these days as their banks have them. */
export function transactionsOfDays(db: Db, days: Array<string>) {
  return transactions(db).where((eb) =>
    eb.or(days.map((day) => eb.between('t.day_key', `${day} A`, `${day} ZZZZ`))),
  )
}

/** Those that a mail told of first, in the order in which it told them; deleted ones as well. */
export function transactionsOfMail(db: Db, mailId: string) {
  return transactions(db).where('t.mail_id', '=', mailId).orderBy('t.id')
}

/** Those that a mail told of again. */
export function transactionsRepeatedBy(db: Db, mailId: string) {
  return transactions(db)
    .innerJoin('transaction_repeat as r', 'r.transaction_id', 't.id')
    .where('r.mail_id', '=', mailId)
    .where('t.deleted_at', 'is', null)
    .orderBy('t.id')
}

export function listTransactions(
  db: Db,
  filter: ResolvedFilter,
  after: TransactionKey | null,
  limit: number,
) {
  return whole(listed(db, filter, after, limit))
}

/** Newest first, of which the rest says what is told of each. */
function listed(db: Db, filter: ResolvedFilter, after: TransactionKey | null, limit: number) {
  return withAccount(db)
    .where(matches(db, filter))
    .where(isAfter(after))
    .orderBy('t.local_date', 'desc')
    .orderBy('t.occurred_at', 'desc')
    .orderBy('t.id', 'desc')
    .$call(take(db, limit))
}

/** What a file tells of each: a third of the columns, so that half a million come in seconds. */
const PLAIN = [
  't.id',
  't.kind',
  't.amount_minor',
  't.currency',
  't.merchant',
  't.name',
  't.category',
  't.local_date',
  't.local_time',
  't.occurred_at',
  't.booked_on',
  't.bank',
  't.reference',
  't.split_count',
  ...Object.values(WRITTEN_COLUMN).map((column) => `t.${column}` as const),
] as const

/** The same list, of plain rows. */
export function listPlain(
  db: Db,
  filter: ResolvedFilter,
  after: TransactionKey | null,
  limit: number,
) {
  return listed(db, filter, after, limit)
    .select(PLAIN)
    .select(['n.name as own_name', 'a.bank as account_bank', 'a.mask as account_mask'])
}

/** These, deleted ones as well; at most `VALUES_AT_ONCE`. */
export function transactionsAmong(db: Db, ids: ReadonlyArray<string>) {
  return transactions(db).where(isAnyOf(db, 't.id', ids))
}

/** Ids of all that the filter lets through. */
export function idsMatching(db: Db, filter: ResolvedFilter) {
  return db.selectFrom('ledger_transaction as t').select('t.id').where(matches(db, filter))
}

export function totalTransactions(db: Db, filter: ResolvedFilter) {
  // No plain column: the index of currencies would give its order, and every row for it.
  const currency = sql<string>`coalesce(t.currency, '')`
  return db
    .selectFrom('ledger_transaction as t')
    .where(matches(db, filter))
    .groupBy(currency)
    .select(({ fn }) => [
      currency.as('currency'),
      fn.sum<number | string>('t.spending_minor').as('spent'),
      fn.sum<number | string>('t.income_minor').as('earned'),
      fn.countAll<number | string>().as('number'),
    ])
    .orderBy(currency)
}

/** Whose category is open, the newest first: what questions are made of. */
export function openTransactions(db: Db, limit: number) {
  return db
    .selectFrom('ledger_transaction as t')
    .select(['t.id', 't.merchant_key', 't.currency', 't.amount_minor', 't.category'])
    .where(matches(db, { review: 'label' }))
    .orderBy('t.local_date', 'desc')
    .orderBy('t.occurred_at', 'desc')
    .orderBy('t.id', 'desc')
    .$call(take(db, limit))
}

/** How many the filter lets through, and no more than `most`: only as many rows are read. */
export function countUpTo(db: Db, filter: ResolvedFilter, most: number) {
  const some = db
    .selectFrom('ledger_transaction as t')
    .select('t.id')
    .where(matches(db, filter))
    .$call(take(db, most))
  return db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number | string>().as('number'))
}

/** The first and last day of each account and currency, of those that the filter lets through. */
export function accountSpans(db: Db, filter: ResolvedFilter) {
  return db
    .selectFrom('ledger_transaction as t')
    .where(matches(db, filter))
    .groupBy(['t.account_id', 't.currency'])
    .select(({ fn }) => [
      't.account_id',
      't.currency',
      fn.min<string>('t.local_date').as('first'),
      fn.max<string>('t.local_date').as('last'),
      fn.countAll<number | string>().as('number'),
      fn.sum<number | string>('t.spending_minor').as('spent'),
      fn.sum<number | string>('t.income_minor').as('income'),
    ])
    .orderBy('t.account_id')
    .orderBy('t.currency')
}

/** What the parts of split transactions add up to, of those that the filter lets through. */
export function splitTotalsOf(db: Db, filter: ResolvedFilter) {
  const direction = inward('t.kind')
  return db
    .selectFrom('ledger_transaction as t')
    .innerJoin('transaction_split as s', 's.transaction_id', 't.id')
    .where(matches(db, filter))
    .where('t.split_count', '>', sql.lit(0))
    .select(({ fn }) => [
      't.currency',
      's.category',
      direction.as('inward'),
      fn.sum<number | string>(sql`s.amount_minor - s.uncounted_minor`).as('amount'),
    ])
    .groupBy(['t.currency', 's.category', direction])
}

export function addTransaction(db: Db, row: Insertable<TransactionTable>) {
  return db.insertInto('ledger_transaction').values(row)
}

/** Changes a row if it is still of the version that was read. */
export function changeTransaction(
  db: Db,
  { id, version }: { id: string; version: string },
  values: Updateable<TransactionTable>,
) {
  return db
    .updateTable('ledger_transaction')
    .set(values)
    .where('id', '=', id)
    .where('version', '=', version)
}

/** Nothing is a second telling of what is gone. */
export function forgetDuplicatesOf(db: Db, id: string, values: { version: string }) {
  return db
    .updateTable('ledger_transaction')
    .set({ ...values, possible_duplicate_of: null })
    .where('possible_duplicate_of', '=', id)
}

/** Ids of what may be second tellings of a transaction. */
export function duplicatesOf(db: Db, id: string) {
  return db.selectFrom('ledger_transaction').select('id').where('possible_duplicate_of', '=', id)
}

/** The ids of these transactions, and of those that may be told again of them. */
export function withDuplicates(db: Db, ids: ReadonlyArray<string>) {
  return db
    .selectFrom('ledger_transaction')
    .select('id')
    .where((eb) => eb.or([eb('id', 'in', ids), eb('possible_duplicate_of', 'in', ids)]))
}

/** Names the merchant of a transaction that no mail and no person named, and nobody changed. */
export function addMerchant(db: Db, id: string, values: Updateable<TransactionTable>) {
  return db
    .updateTable('ledger_transaction')
    .set(values)
    .where('id', '=', id)
    .where('merchant', 'is', null)
    .where(({ and, eb }) => and(Object.values(WRITTEN_COLUMN).map((name) => eb(name, 'is', null))))
    .where('kind_by', '=', 'reader')
    .where('amount_by', '=', 'reader')
    .where('merchant_by', '=', 'reader')
    .where('label_decision', '<>', 'person')
}

export function addRepeat(db: Db, mailId: string, transactionId: string) {
  return db
    .insertInto('transaction_repeat')
    .values({ mail_id: mailId, transaction_id: transactionId })
}

/** Gives a statement's line the key of the mail that tells of it. */
export function claimLine(db: Db, id: string, values: Updateable<TransactionTable>) {
  return db
    .updateTable('ledger_transaction')
    .set(values)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
}

/** Which of these a mail told of again; `exceptMailId`: another one than that. */
export function repeatsOf(db: Db, ids: Array<string>, exceptMailId: string | null) {
  return db
    .selectFrom('transaction_repeat')
    .select('transaction_id')
    .where('transaction_id', 'in', ids)
    .where('mail_id', '<>', exceptMailId ?? '')
}

export function removeRepeats(db: Db, mailId: string) {
  return db.deleteFrom('transaction_repeat').where('mail_id', '=', mailId)
}

const ACCOUNT = ['id', 'bank', 'mask', 'title', 'person'] as const

export function accounts(db: Db) {
  return db.selectFrom('account').select(ACCOUNT).orderBy('bank').orderBy('mask')
}

export function account(db: Db, id: string) {
  return db.selectFrom('account').select(ACCOUNT).where('id', '=', id)
}

export function accountsOfBank(db: Db, bank: string) {
  return db.selectFrom('account').select(['id', 'mask']).where('bank', '=', bank)
}

export function addAccount(db: Db, row: Insertable<AccountTable>) {
  return db.insertInto('account').values(row)
}

export function changeAccount(db: Db, id: string, values: Updateable<AccountTable>) {
  return db.updateTable('account').set(values).where('id', '=', id)
}
