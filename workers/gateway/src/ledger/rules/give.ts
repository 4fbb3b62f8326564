/** What the rules give to transactions that are about to be written, or to be labelled first. */

import type { CompiledQuery, Insertable, Updateable } from 'kysely'
import { writeWhy } from '#shared/label-why.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { insertMany } from '../../database/many.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { derived } from '../change/values.ts'
import type { Context } from '../context.ts'
import { addSplit, addTag } from '../parts/queries.ts'
import { clip, fold } from '../pure/text.ts'
import type { Db } from '../queries/db.ts'
import { addTransaction } from '../queries/transactions.ts'
import type { Split } from '../types/transaction.ts'
import { type Ruled, ruledBy } from './matches.ts'
import { readOwnNames, readRules } from './read.ts'
import type { Rule } from './schema.ts'

export type NewRow = {
  row: Insertable<TransactionTable>
  /** Last digits of its account, which a search finds it by. */
  mask: string | null
  /** The person's own. */
  tags?: ReadonlyArray<string>
  /** Parts that it comes with. */
  splits?: ReadonlyArray<Split>
}

/** The queries that write each of these rows, with what the rules make of them. */
export async function additions(
  context: Context,
  rows: ReadonlyArray<NewRow>,
): Promise<Array<Array<CompiledQuery>>> {
  const db = context.database.kysely
  const given = await withRules(context, rows)
  return given.map(({ row, splits, tags }) => [
    addTransaction(db, row).compile(),
    ...splits.map((split, position) =>
      addSplit(camel(db), { transactionId: row.id, position, ...split }).compile(),
    ),
    ...tags.map(({ tag, ruleId }) => addTag(camel(db), row.id, tag, ruleId).compile()),
  ])
}

/** The same of many rows, in as few statements as the database takes. */
export function additionsAtOnce(db: Db, given: ReadonlyArray<Given>): Array<CompiledQuery> {
  const splits = given.flatMap(({ row, splits }) =>
    splits.map(({ amountMinor, category, note }, position) => ({
      transaction_id: row.id,
      position,
      amount_minor: amountMinor,
      category,
      note,
    })),
  )
  const tags = given.flatMap(({ row, tags }) =>
    tags.map(({ tag, ruleId }) => ({ tag, transaction_id: row.id, rule_id: ruleId })),
  )
  return [
    ...insertMany(
      db,
      'ledger_transaction',
      given.map(({ row }) => row),
    ),
    ...insertMany(db, 'transaction_split', splits),
    ...insertMany(db, 'transaction_tag', tags),
  ]
}

type Given = {
  row: Insertable<TransactionTable>
  splits: ReadonlyArray<Split>
  tags: Array<{ tag: string; ruleId: string | null }>
}

/** The rows with what the rules make of them; parts and tags beside them. */
export async function withRules(
  context: Context,
  rows: ReadonlyArray<NewRow>,
): Promise<Array<Given>> {
  const rules = rows.length === 0 ? [] : await readRules(context)
  const keys = rows.map(({ row }) => row.merchant_key)
  const names = rules.length === 0 ? new Map() : await readOwnNames(context, keys)
  return rows.map(({ row, mask, tags = [], splits: brought = [] }) => {
    const own = tags.map((tag) => ({ tag, ruleId: null }))
    if (rules.length === 0) return { row, splits: brought, tags: own }
    const ruled = ruledBy(rules, row as never, names.get(row.merchant_key ?? ''))
    const { columns, splits } = columnsOf(row, ruled, mask, brought)
    const added = ruled.tags.filter(({ tag }) => !tags.includes(tag))
    return {
      row: { ...row, ...columns },
      splits,
      tags: [...own, ...added.map(({ tag, rule }) => ({ tag, ruleId: rule.id }))],
    }
  })
}

type Row = Pick<
  Insertable<TransactionTable>,
  | 'kind'
  | 'amount_minor'
  | 'currency'
  | 'category'
  | 'label_decision'
  | 'label_version'
  | 'merchant'
  | 'note'
  | 'bank'
  | 'reference'
  | 'split_count'
  | 'uncounted_by'
>

/** What the rules set in a row; what a person set stays. */
export function columnsOf(
  row: Row,
  ruled: Ruled,
  mask: string | null,
  brought: ReadonlyArray<Split> = [],
): { columns: Updateable<TransactionTable>; splits: ReadonlyArray<Split> } {
  const isOpen = row.label_decision !== 'person' && toInteger(row.split_count ?? 0) === 0
  const splits = isOpen ? (ruled.splits?.value ?? []) : brought
  const amount = toInteger(row.amount_minor)
  const isUncounted = ruled.notSpending !== null && !row.uncounted_by && splits.length === 0
  const columns: Updateable<TransactionTable> = {
    ...(isOpen && ruled.category ? categoryColumns(ruled.category, row) : {}),
    ...(isOpen && ruled.splits ? splitColumns(ruled.splits, row) : {}),
    ...(ruled.name ? nameColumns(ruled.name) : {}),
    ...(ruled.note && !row.note ? { note: ruled.note.value, note_rule: ruled.note.rule.id } : {}),
    ...(isUncounted
      ? {
          uncounted_minor: amount,
          uncounted_by: 'rule',
          uncounted_rule: ruled.notSpending?.rule.id,
        }
      : {}),
  }
  const values = { ...row, ...columns, amount_minor: amount } as never
  return { columns: { ...columns, ...derived(values, mask, splits) }, splits }
}

type By<Value> = { value: Value; rule: Pick<Rule, 'id' | 'title'> }

/** A category by a rule, as columns. `label_version: ''`: the labeler has not named it yet. */
export function categoryColumns(
  by: By<string>,
  row: { label_version?: string | null | undefined },
) {
  return { ...labelBy(by.rule, row), category: by.value }
}

function splitColumns(by: By<Array<Split>>, row: { label_version?: string | null | undefined }) {
  return { ...labelBy(by.rule, row), category: null, split_count: by.value.length }
}

export function labelBy(
  { id, title }: Pick<Rule, 'id' | 'title'>,
  { label_version }: { label_version?: string | null | undefined },
) {
  return {
    category_by: 'rule' as const,
    category_rule: id,
    label_decision: 'auto' as const,
    label_confidence: 1,
    label_evidence: 'rule',
    label_nearest: null,
    label_why: writeWhy({ code: 'rule', what: title }),
    label_version: label_version ?? '',
  }
}

export function nameColumns({ value, rule }: By<string>) {
  return { name: value, name_search: clip(fold(value), 200), name_rule: rule.id }
}
