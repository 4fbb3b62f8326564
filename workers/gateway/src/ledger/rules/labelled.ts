/**
 * What the rules say when the labeler does: a rule wins over it. What a rule set before stays as it is;
 * what was recorded without a label gets all that the rules give when its name is known.
 */
import type { CompiledQuery } from 'kysely'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import type { LabelColumns } from '../queries/merchants.ts'
import { changeTransaction, transactionsAmong } from '../queries/transactions.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import { columnsOf } from './give.ts'
import { ruledBy } from './matches.ts'
import { addSplitTo, addTagTo } from './queries.ts'
import { readOwnNames, readRules } from './read.ts'

type Labelled = { ids: ReadonlyArray<string>; columns: LabelColumns }

/** Queries that come after those which set the labels, and only change what these have set. */
export async function ruledLabels(
  context: Context,
  labelled: ReadonlyArray<Labelled>,
): Promise<Array<CompiledQuery>> {
  const rules = await readRules(context)
  if (rules.length === 0) return []
  const db = context.database.kysely
  const columnsById = new Map(
    labelled.flatMap(({ ids, columns }) => ids.map((id) => [id, columns] as const)),
  )
  const rows = await transactionsAmong(db, [...columnsById.keys()]).execute()
  const pending = rows.filter((row) => row.label_decision === 'pending' && row.deleted_at === null)
  const keys = labelled.map(({ columns }) => columns.merchant_key ?? null)
  const names = await readOwnNames(context, keys)
  return pending.flatMap((row) => {
    const columns = columnsById.get(row.id)
    if (!columns) return []
    const named = { ...row, ...columns } as JoinedRow
    const facts = { ...named, amount_minor: toInteger(row.amount_minor) }
    const ruled = ruledBy(rules, facts, names.get(named.merchant_key ?? ''))
    const given = columnsOf(named as never, ruled, row.account_mask)
    const of = { id: row.id, version: columns.version }
    return [
      ...given.splits.map((split, position) =>
        addSplitTo(camel(db), of, { transactionId: row.id, position, ...split }).compile(),
      ),
      ...ruled.tags.map(({ tag, rule }) =>
        addTagTo(camel(db), of, { tag, ruleId: rule.id }).compile(),
      ),
      changeTransaction(db, of, given.columns).compile(),
    ]
  })
}
