/** A merchant's key where it is kept, and another in its place. */
import { sql } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import { isAnyOf } from '../../database/many.ts'

/** `lines`: those of the merchant that go over; null: all of them. */
export type Move = { from: string; to: string; lines: Array<string> | null }

/** These transactions' lines, and the keys under which they are. */
export function keysOf(db: CamelDb, ids: ReadonlyArray<string>) {
  return db
    .selectFrom('ledgerTransaction')
    .select(['id', 'merchant', 'merchantKey'])
    .where(isAnyOf(db, 'id', ids))
    .where('deletedAt', 'is', null)
    .where('merchantKey', 'is not', null)
}

/** Each line that is under one of these keys, once. */
export function linesOf(db: CamelDb, merchantKeys: Array<string>, limit: number) {
  return db
    .selectFrom('ledgerTransaction')
    .select(['merchantKey', 'merchant'])
    .distinct()
    .where('merchantKey', 'in', merchantKeys)
    .orderBy('merchantKey')
    .orderBy('merchant')
    .$call(take(db, limit))
}

function moved(db: CamelDb, { from, lines }: Move) {
  return db
    .selectFrom('ledgerTransaction')
    .select('id')
    .where('merchantKey', '=', from)
    .$if(lines !== null, (query) => query.where('merchant', 'in', lines ?? []))
}

/** In what acts keep of the transactions. Comes before they move themselves. */
export function moveKept(db: CamelDb, move: Move) {
  return db
    .updateTable('actTransaction')
    .set({ merchantKey: move.to })
    .where('transactionId', 'in', moved(db, move))
    .where('merchantKey', '=', move.from)
}

/** Nobody changed anything of them, so that their versions stay. */
export function moveTransactions(db: CamelDb, move: Move) {
  return db
    .updateTable('ledgerTransaction')
    .set({ merchantKey: move.to })
    .where('id', 'in', moved(db, move))
}

export function moveRecurring(db: CamelDb, { from, to, lines }: Move) {
  return db
    .updateTable('recurring')
    .set({ payeeKey: to })
    .where('payeeKey', '=', from)
    .$if(lines !== null, (query) => query.where('merchant', 'in', lines ?? []))
}

/** What a person said of a merchant, one row each. */
const SAID = {
  merchantName: ['name', 'nameSearch', 'person', 'createdAt', 'updatedAt'],
  merchantLabel: ['merchant', 'category', 'person', 'createdAt', 'updatedAt'],
  ruleRefusal: ['createdAt'],
} as const
type Said = keyof typeof SAID
export const SAID_TABLES = Object.keys(SAID) as Array<Said>

/** The same of the new key, of which nothing is said yet. */
export function copySaid(db: CamelDb, table: Said, { from, to }: Move) {
  const columns = SAID[table]
  const known = db.selectFrom(table).select('merchantKey').where('merchantKey', '=', to)
  const row = db
    .selectFrom(table)
    .select([sql<string>`${to}`.as('merchantKey'), ...(columns as never as [])])
    .where('merchantKey', '=', from)
    .where(({ not, exists }) => not(exists(known)))
  return db
    .insertInto(table)
    .columns(['merchantKey', ...columns] as never)
    .expression(row as never)
}

export function removeSaid(db: CamelDb, table: Said, { from }: Move) {
  return db.deleteFrom(table).where('merchantKey', '=', from)
}

/** What acts were about. */
export function moveSubjects(db: CamelDb, { from, to }: Move) {
  return db
    .updateTable('act')
    .set({ subjectId: to })
    .where('subject', '=', sql.lit('merchant'))
    .where('subjectId', '=', from)
}

/** How a key stands in JSON: of a row, of a filter, and of a filter that is a text in JSON itself. */
const WRITTEN = {
  merchant: (key: string) => `"merchant":${JSON.stringify(key)}`,
  merchant_key: (key: string) => `"merchant_key":${JSON.stringify(key)}`,
  payee_key: (key: string) => `"payee_key":${JSON.stringify(key)}`,
  conditions: (key: string) => JSON.stringify(WRITTEN.merchant(key)).slice(1, -1),
}

function replaced(column: string, { from, to }: Move, names: Array<keyof typeof WRITTEN>) {
  return names.reduce(
    (text, name) => sql`replace(${text}, ${WRITTEN[name](from)}, ${WRITTEN[name](to)})`,
    sql`${sql.ref(column)}`,
  )
}

/** In the conditions of rules, or in what saved views look for. */
export function moveInJson(
  db: CamelDb,
  table: 'ledgerRule' | 'savedView',
  column: 'conditions' | 'query',
  move: Move,
) {
  const next = replaced(column, move, ['merchant'])
  return db
    .updateTable(table)
    .set({ [column]: next } as never)
    .where(sql<boolean>`${sql.ref(column)} <> ${next}`)
}

const KEYED: ReadonlyArray<string> = [
  'merchant_name',
  'merchant_label',
  'rule_refusal',
  'recurring',
  'ledger_rule',
  'saved_view',
]

/** In what acts keep of such rows, so that they can be undone as before. */
export function moveInActs(
  db: CamelDb,
  column: keyof Pick<CamelTables['actRow'], 'rowKey' | 'beforeRow' | 'afterRow'>,
  move: Move,
) {
  const next = replaced(column, move, ['merchant_key', 'payee_key', 'conditions'])
  return db
    .updateTable('actRow')
    .set({ [column]: next } as never)
    .where('tableName', 'in', KEYED.map((name) => sql.lit(name)) as never)
    .where(sql<boolean>`${sql.ref(column)} <> ${next}`)
}
