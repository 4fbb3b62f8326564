/** What recurs, and the payments that it is found in. */
import { type Expression, type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import { insertWhere } from '../queries/db.ts'

/** Money given back and cash are nobody's bill. */
const NO_PAYMENTS = ['refund', 'withdrawal']
/** Kinds by which money may come in without a name. */
const NAMELESS = ['deposit', 'transfer_in']

export function allRecurring(db: CamelDb) {
  return db.selectFrom('recurring').selectAll().orderBy('id')
}

export function recurringById(db: CamelDb, id: string) {
  return db.selectFrom('recurring').selectAll().where('id', '=', id)
}

export function recurringOf(db: CamelDb, payeeKeys: Array<string>) {
  return db.selectFrom('recurring').selectAll().where('payeeKey', 'in', payeeKeys)
}

/** What recurs where money comes in without a name: its keys are accounts. */
export function namelessRecurring(db: CamelDb) {
  return db
    .selectFrom('recurring')
    .selectAll()
    .where('payeeKey', '>=', 'account.')
    .where('payeeKey', '<', 'account/')
}

/** Adds it where `condition` holds: that whoever looked is still the one whose turn it is. */
export function addRecurring(
  db: CamelDb,
  row: Insertable<CamelTables['recurring']>,
  condition: Expression<SqlBool>,
) {
  return insertWhere(db, 'recurring', row, condition)
}

export function changeRecurring(
  db: CamelDb,
  id: string,
  values: Updateable<CamelTables['recurring']>,
) {
  return db.updateTable('recurring').set(values).where('id', '=', id)
}

/** Only while nobody decided about it. */
export function removeFound(db: CamelDb, id: string) {
  return db.deleteFrom('recurring').where('id', '=', id).where('decision', '=', sql.lit('open'))
}

/** Whose transactions changed after an instant, in the order of change; the index alone answers. */
export function changedPayees(db: CamelDb, after: string, limit: number) {
  return db
    .selectFrom('ledgerTransaction')
    .select(['updatedAt', 'merchantKey'])
    .where('updatedAt', '>', after)
    .orderBy('updatedAt')
    .$call(take(db as never, limit))
}

/** Payees in the order of their keys, with enough payments to look at; the index alone answers. */
export function payeesAfter(
  db: CamelDb,
  key: string,
  of: { since: string; fewest: number; limit: number },
) {
  return (
    db
      .selectFrom('ledgerTransaction')
      .select(({ fn }) => ['merchantKey', fn.countAll<number | string>().as('number')])
      .where('merchantKey', '>', key)
      .where('localDate', '>=', of.since)
      .groupBy('merchantKey')
      // Literals, not parameters: SQL Server compares what is grouped by their names.
      .having(({ fn }) => fn.countAll(), '>=', sql.lit(of.fewest))
      .orderBy('merchantKey')
      .$call(take(db as never, of.limit))
  )
}

/** How many payments each of these payees has. */
export function countPayments(db: CamelDb, merchantKeys: Array<string>, since: string) {
  return db
    .selectFrom('ledgerTransaction')
    .select(({ fn }) => ['merchantKey', fn.countAll<number | string>().as('number')])
    .where('merchantKey', 'in', merchantKeys)
    .where('localDate', '>=', since)
    .groupBy('merchantKey')
}

/** All payments of these payees. */
export function paymentsOf(db: CamelDb, merchantKeys: Array<string>, since: string) {
  return payments(db)
    .where('merchantKey', 'in', merchantKeys)
    .where('localDate', '>=', since)
    .where('kind', 'not in', NO_PAYMENTS)
}

/** The latest payments of one payee. */
export function latestPayments(db: CamelDb, merchantKey: string, limit: number) {
  return payments(db)
    .where('merchantKey', '=', merchantKey)
    .where('kind', 'not in', NO_PAYMENTS)
    .orderBy('localDate', 'desc')
    .$call(take(db as never, limit))
}

/** The latest that came in and name nobody. */
export function namelessPayments(db: CamelDb, limit: number) {
  return payments(db)
    .where('merchantKey', 'is', null)
    .where('kind', 'in', NAMELESS)
    .orderBy('localDate', 'desc')
    .$call(take(db as never, limit))
}

function payments(db: CamelDb) {
  return db
    .selectFrom('ledgerTransaction')
    .select([
      'id',
      'merchantKey',
      'localDate',
      'kind',
      'currency',
      'amountMinor',
      'merchant',
      'name',
      'category',
      'labelDecision',
      'accountId',
    ])
    .where('deletedAt', 'is', null)
    .where('possibleDuplicateOf', 'is', null)
}

/** Moves the mark of what was looked at, where nobody else did since it was read. */
export function moveMark(
  db: CamelDb,
  name: string,
  mark: { value: string; updatedAt: string },
  seen: string,
) {
  return db.updateTable('setting').set(mark).where('name', '=', name).where('value', '=', seen)
}

/** That the mark is where this look put it. */
export function isMarked(db: CamelDb, name: string, value: string) {
  return db.selectFrom('setting').select('name').where('name', '=', name).where('value', '=', value)
}
