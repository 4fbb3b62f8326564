/** Merchants that the person taught, their vectors, and the labels of transactions. */
import {
  type Expression,
  expressionBuilder,
  type Insertable,
  type SqlBool,
  sql,
  type Updateable,
} from 'kysely'
import { type CategoryId, type Counts, countsOf } from '#shared/categories.ts'
import { KINDS, type Kind } from '#shared/kinds.ts'
import { take } from '../../database/database.ts'
import { isAnyOf } from '../../database/many.ts'
import type {
  MerchantLabelTable,
  MerchantNameTable,
  MerchantVectorTable,
  TransactionTable,
} from '../../database/tables.ts'
import { isDecided, KINDS_IN, kindsProposing } from '../pure/counts.ts'
import type { LabelDecision } from '../types/transaction.ts'
import { absent, type Db, insertWhere } from './db.ts'

export function taughtMerchants(db: Db) {
  return db.selectFrom('merchant_label').selectAll().orderBy('merchant_key')
}

export function taughtMerchant(db: Db, merchantKey: string) {
  return db.selectFrom('merchant_label').selectAll().where('merchant_key', '=', merchantKey)
}

export function merchantNames(db: Db) {
  return db.selectFrom('merchant_name').select(['merchant_key', 'name']).orderBy('merchant_key')
}

export function merchantName(db: Db, merchantKey: string) {
  return db.selectFrom('merchant_name').selectAll().where('merchant_key', '=', merchantKey)
}

export function addName(db: Db, row: Insertable<MerchantNameTable>) {
  return db.insertInto('merchant_name').values(row)
}

export function changeName(db: Db, merchantKey: string, values: Updateable<MerchantNameTable>) {
  return db.updateTable('merchant_name').set(values).where('merchant_key', '=', merchantKey)
}

export function removeName(db: Db, merchantKey: string) {
  return db.deleteFrom('merchant_name').where('merchant_key', '=', merchantKey)
}

/** What was taught of these merchants. */
export function taughtOf(db: Db, merchantKeys: Array<string>) {
  return db.selectFrom('merchant_label').selectAll().where('merchant_key', 'in', merchantKeys)
}

export function addTaught(db: Db, row: Insertable<MerchantLabelTable>) {
  return db.insertInto('merchant_label').values(row)
}

export function changeTaught(db: Db, merchantKey: string, values: Updateable<MerchantLabelTable>) {
  return db.updateTable('merchant_label').set(values).where('merchant_key', '=', merchantKey)
}

export function removeTaught(db: Db, merchantKey: string) {
  return db.deleteFrom('merchant_label').where('merchant_key', '=', merchantKey)
}

export function vectorsAfter(db: Db, model: string, textHash: string, limit: number) {
  return db
    .selectFrom('merchant_vector')
    .select(['text_hash', 'text_value', 'vector'])
    .where('model', '=', model)
    .where('text_hash', '>', textHash)
    .orderBy('text_hash')
    .$call(take(db, limit))
}

export function addVector(db: Db, row: Insertable<MerchantVectorTable>) {
  const existing = db
    .selectFrom('merchant_vector')
    .select('model')
    .where('model', '=', row.model)
    .where('text_hash', '=', row.text_hash)
  return insertWhere(db, 'merchant_vector', row, absent(existing))
}

/** What decides a label, and under which key the line is. */
const ASKED = ['id', 'merchant', 'name', 'kind', 'mcc', 'merchant_key'] as const

/** Oldest first: what was never labelled or named, and what another version of the labeler looked at. */
export function unlabelled(db: Db, labelerVersion: string | null, limit: number) {
  return db
    .selectFrom('ledger_transaction')
    .select(ASKED)
    .where('deleted_at', 'is', null)
    .where(isUnlabelled(labelerVersion, sql.ref('label_decision')))
    .orderBy('id')
    .$call(take(db, limit))
}

/** More of it with one of these lines, which are under these keys. */
export function unlabelledLines(
  db: Db,
  labelerVersion: string | null,
  keys: Array<string>,
  lines: Array<string>,
  limit: number,
) {
  // The index of merchants finds few; that of decisions would find all that an import brought.
  const decision = sql<string>`coalesce(label_decision, ${sql.lit('')})`
  return db
    .selectFrom('ledger_transaction')
    .select(ASKED)
    .where('merchant_key', 'in', keys)
    .where('merchant', 'in', lines)
    .where('deleted_at', 'is', null)
    .where(isUnlabelled(labelerVersion, decision))
    .$call(take(db, limit))
}

function isUnlabelled(
  labelerVersion: string | null,
  decision: Expression<string>,
): Expression<SqlBool> {
  const wanted: Array<Expression<SqlBool>> = [
    eb(decision, '=', 'pending'),
    // Categorised by a file or a person before the labeler saw it: its name is wanted.
    eb.and([eb(decision, '=', 'person'), eb('label_version', 'is', null)]),
  ]
  if (labelerVersion !== null) {
    // Not `<>`: an index can be searched for less and for more.
    for (const operator of ['<', '>'] as const) {
      wanted.push(
        eb.and([
          eb(decision, 'in', ['auto', 'suggest', 'none', 'person']),
          eb('label_version', operator, labelerVersion),
        ]),
      )
    }
  }
  return eb.or(wanted)
}

/** What of a label a person sees: without a difference here, nothing was changed. */
const SHOWN = [
  'category',
  'label_decision',
  'label_confidence',
  'label_evidence',
  'label_nearest',
  'label_why',
  'category_rule',
  'name',
  'name_rule',
  'merchant_key',
] as const

type Ids = ReadonlyArray<string>

/** Of a label that says the same as before, only the labeler's version is new. */
export function keepLabel(db: Db, ids: Ids, values: LabelColumns) {
  const same = SHOWN.map((column) => {
    const value = values[column] ?? null
    return value === null ? eb(column, 'is', null) : eb(column, '=', value as never)
  })
  return db
    .updateTable('ledger_transaction')
    .set({ label_version: values.label_version ?? null })
    .where(isAnyOf(db, 'id', ids))
    .where('label_decision', '<>', 'person')
    .where('category_rule', 'is', null)
    .where(isNotLinked())
    .where(eb.and(same))
}

/** Sets a label that says anything else, unless a person decided. */
export function setLabel(db: Db, ids: Ids, values: LabelColumns) {
  return (
    db
      .updateTable('ledger_transaction')
      // Each column once: SQL Server takes no two for one.
      .set({ ...values, ...countedColumns(values), ...byRuleStays(values) })
      .where(isAnyOf(db, 'id', ids))
      .where('label_decision', '<>', 'person')
      .where('category_rule', 'is', null)
      .where(isNotLinked())
      .where('deleted_at', 'is', null)
      .where(eb.or(differences(values)))
  )
}

/** A name that a rule gave stays. */
function byRuleStays(values: LabelColumns) {
  const stays = (column: 'name' | 'name_search' | 'name_rule') =>
    sql<
      string | null
    >`case when name_rule is null then ${values[column] ?? null} else ${sql.ref(column)} end`
  return {
    name: stays('name'),
    name_search: stays('name_search'),
    name_rule: stays('name_rule'),
  }
}

/** What a link says of the category goes before the labeler, too. */
function isNotLinked(): Expression<SqlBool> {
  return sql<SqlBool>`coalesce(label_evidence, ${sql.lit('')}) <> ${sql.lit('link')}`
}

/** Names what a rule, a link, a file or a person categorised before the labeler saw it. */
export function nameDecided(db: Db, ids: Ids, values: LabelColumns) {
  const { label_version = null, merchant_key = null, updated_at, version } = values
  return db
    .updateTable('ledger_transaction')
    .set({ label_version, merchant_key, updated_at, version, ...byRuleStays(values) })
    .where(isAnyOf(db, 'id', ids))
    .where(isDecidedElsewhere())
    .where(eb.or([eb('label_version', 'is', null), eb('label_version', '=', sql.lit(''))]))
}

/** What a rule, a link, a file or a person categorised has been looked at by this labeler, too. */
export function keepDecided(db: Db, ids: Ids, labelVersion: string) {
  return db
    .updateTable('ledger_transaction')
    .set({ label_version: labelVersion })
    .where(isAnyOf(db, 'id', ids))
    .where(isDecidedElsewhere())
    .where('label_version', '<>', labelVersion)
}

function isDecidedElsewhere(): Expression<SqlBool> {
  return eb.or([
    eb('label_decision', '=', 'person'),
    eb('category_rule', 'is not', null),
    eb.not(isNotLinked()),
  ])
}

function differences(values: LabelColumns): Array<Expression<SqlBool>> {
  return SHOWN.flatMap((column): Array<Expression<SqlBool>> => {
    const value = values[column] ?? null
    if (value === null) return [eb(column, 'is not', null)]
    return [eb(column, 'is', null), eb(column, '<>', value as never)]
  })
}

/** A merchant's other transactions take over what the person taught, unless locked. */
export function labelPast(db: Db, past: Past, values: LabelColumns) {
  return db
    .updateTable('ledger_transaction')
    .set(values)
    .set(countedColumns(values))
    .where(isFollower(past))
}

/** Ids of the transactions that `labelPast` changes. */
export function followersOf(db: Db, past: Past) {
  return db.selectFrom('ledger_transaction').select('id').where(isFollower(past))
}

/** A merchant's transactions of some kinds that no person labelled. */
export type Past = { merchantKey: string; kinds: Array<Kind>; exceptId: string | null }

function isFollower(past: Past): Expression<SqlBool> {
  return eb.and([
    eb('merchant_key', '=', past.merchantKey),
    eb('label_decision', '<>', 'person'),
    // What a rule set is narrower than what is taught of a merchant.
    eb('category_rule', 'is', null),
    eb('deleted_at', 'is', null),
    eb('kind', 'in', past.kinds),
    ...(past.exceptId === null ? [] : [eb('id', '<>', past.exceptId)]),
  ])
}

export type LabelColumns = {
  category: CategoryId | null
  category_by: 'labeler' | 'rule' | null
  label_decision: LabelDecision
  label_confidence: number | null
  label_evidence: string | null
  label_nearest: string | null
  label_why: string | null
  label_version?: string | null
  category_rule?: string | null
  name_rule?: string | null
  name?: string | null
  name_search?: string | null
  merchant_key?: string | null
  updated_at: string
  version: string
}

const eb = expressionBuilder<{ ledger_transaction: TransactionTable }, 'ledger_transaction'>()

/** `counted` in SQL, for rows whose kind and amount are not at hand. */
export function countedColumns(label: Pick<LabelColumns, 'category' | 'label_decision'>) {
  const { category, label_decision } = label
  const decided =
    category !== null && isDecided(category, label_decision) ? countsOf(category) : null
  const where = (counts: Counts) =>
    decided === null ? kindsProposing(counts) : ALL_OR_NONE(decided === counts)
  return {
    spending_minor: amountOf(where('spending'), 'out'),
    income_minor: amountOf(where('income'), 'in'),
  }
}

const ALL_OR_NONE = (all: boolean): ReadonlyArray<Kind> => (all ? KINDS : [])

/** The amount of rows of these kinds, above 0 in this direction; 0 for others. */
function amountOf(kinds: ReadonlyArray<Kind>, above: 'in' | 'out'): Expression<number> {
  const inward = kinds.filter((kind) => KINDS_IN.includes(kind))
  const outward = kinds.filter((kind) => !KINDS_IN.includes(kind))
  const [plus, minus] = above === 'in' ? [inward, outward] : [outward, inward]
  const cases = [
    ...(plus.length > 0
      ? [sql`when kind in (${literals(plus)}) then amount_minor - uncounted_minor`]
      : []),
    ...(minus.length > 0
      ? [sql`when kind in (${literals(minus)}) then uncounted_minor - amount_minor`]
      : []),
  ]
  if (cases.length === 0) return sql.lit(0)
  return sql<number>`case ${sql.join(cases, sql` `)} else 0 end`
}

/** Kinds are words of ours; as literals they spare parameters. */
function literals(kinds: ReadonlyArray<Kind>) {
  return sql.join(kinds.map((kind) => sql.lit(kind)))
}
