/** Turning a change into an act: the queries that keep what was, the change, and what is then. */
import type { CompiledQuery, Expression } from 'kysely'
import { camel } from '../../database/camel.ts'
import type { Tables } from '../../database/tables.ts'
import { auditQuery } from '../audit.ts'
import { type Context, newId } from '../context.ts'
import { clipOrNull } from '../pure/text.ts'
import type { Changes } from '../types/audit.ts'
import type { Author } from '../types/common.ts'
import {
  addAct,
  addActRow,
  keepPart,
  keepTransactions,
  keptIds,
  type Part,
  type Side,
} from './queries.ts'
import type { ActAction } from './schema.ts'

/** Tables whose rows an act may keep, with their keys. */
export const KEPT_TABLES = {
  mail: ['id'],
  account: ['id'],
  merchant_label: ['merchant_key'],
  merchant_name: ['merchant_key'],
  wording: ['id'],
  category: ['category'],
  budget: ['id'],
  recurring: ['id'],
  saved_view: ['id'],
  ledger_rule: ['id'],
  rule_refusal: ['merchant_key'],
  model_calibration: ['model'],
  transaction_link: ['id'],
  rate: ['currency', 'rate_date'],
  link_refusal: ['transaction_id', 'to_id'],
  admitted_sender: ['sender'],
} as const satisfies Partial<Record<keyof Tables, ReadonlyArray<string>>>
export type KeptTable = keyof typeof KEPT_TABLES

type Values = Record<string, unknown>

/** A row before and after: null is no row; of a row that stays, what changes in it is enough. */
export type RowChange = {
  table: KeptTable
  key: Values
  before: Values | null
  after: Values | null
}

export type ActEntry = {
  action: ActAction
  subject: string
  /** Null: about several. */
  subjectId: string | null
  /** What a list calls it. */
  title: string | null
  /** For the audit. */
  changes: Changes
}

export type ActChanges = {
  /** Queries of ids: the transactions that the change touches. Each row by one of them only. */
  transactions?: Array<Expression<unknown>>
  /** Ids of transactions that it makes. */
  created?: ReadonlyArray<string>
  rows?: ReadonlyArray<RowChange>
  /** What else it changes of these transactions. */
  parts?: ReadonlyArray<Part>
}

/** The transactions with these ids, for `ActChanges`. */
export function transactionIds(context: Context, ids: ReadonlyArray<string>) {
  return context.database.kysely
    .selectFrom('ledger_transaction')
    .select('id')
    .where('id', 'in', [...ids])
}

/**
 * The whole batch of an act: its row, its audit, what the change touches before, the change, and the
 * same after. `id`: that of the act, where the change needs it.
 */
export function asAct(
  context: Context,
  by: Author,
  entry: ActEntry,
  changes: ActChanges,
  queries: ReadonlyArray<CompiledQuery>,
  id: string = newId(),
): Array<CompiledQuery> {
  const db = camel(context.database.kysely)
  const before = (changes.transactions ?? []).map((ids) =>
    keepTransactions(db, id, 'before', ids).compile(),
  )
  const after =
    before.length === 0 ? [] : [keepTransactions(db, id, 'after', keptIds(db, id, 'before'))]
  const created = changes.created ?? []
  if (created.length > 0) {
    after.push(keepTransactions(db, id, 'after', transactionIds(context, created)))
  }
  const parts = changes.parts ?? []
  const partsOf = (side: Side) => parts.map((part) => keepPart(db, part, id, side).compile())
  return [
    actQuery(context, by, entry, id, parts),
    auditQuery(context, by, { ...entry, subjectId: entry.subjectId ?? id }),
    ...before,
    ...partsOf('before'),
    ...rowQueries(context, id, changes.rows ?? []),
    ...queries,
    ...partsOf('after'),
    ...after.map((query) => query.compile()),
  ]
}

/** The query that writes an act's own row. */
export function actQuery(
  context: Context,
  by: Author,
  entry: ActEntry,
  id: string,
  parts: ReadonlyArray<Part>,
): CompiledQuery {
  const { action, subject, subjectId, title } = entry
  return addAct(camel(context.database.kysely), {
    id,
    createdAt: context.config.now(),
    person: by.person,
    action,
    subject,
    subjectId,
    title: clipOrNull(title, 200),
    undoneBy: null,
    undoneAt: null,
    version: id,
    parts: parts.length > 0 ? parts.join(' ') : null,
  }).compile()
}

function rowQueries({ database }: Context, actId: string, rows: ReadonlyArray<RowChange>) {
  return rows.map(({ table, key, before, after }, position) =>
    addActRow(camel(database.kysely), {
      actId,
      position,
      tableName: table,
      rowKey: JSON.stringify(key),
      beforeRow: before && JSON.stringify(before),
      afterRow: after && JSON.stringify(after),
    }).compile(),
  )
}
