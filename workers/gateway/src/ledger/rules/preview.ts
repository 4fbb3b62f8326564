/** What a rule would change of what is there, without changing it. */
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { toTransactions } from '../parts/read.ts'
import { transactionsAmong } from '../queries/transactions.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import { toTransaction } from '../rows/transaction.ts'
import type { Transaction } from '../types/transaction.ts'
import { columnsOf } from './give.ts'
import { type Ruled, ruledBy } from './matches.ts'
import type { Running } from './open.ts'
import { countToChange, firstToChange } from './queries.ts'
import { readOwnNames } from './read.ts'
import type { Rule } from './schema.ts'
import { sliceOf } from './slice.ts'

/** As many as anybody looks through. */
const MOST_SHOWN = 50

export type Preview = {
  /** How many it would change, of those that were looked at. */
  count: number
  /** The first local date that was looked at; null: all before it were, too. */
  since: string | null
  /** The newest of them, as they are and as they would be. */
  items: Array<{ before: Transaction; after: Transaction }>
}

/** `to`: the last local date to look at; null: up to the newest. */
export async function previewOf(
  context: Context,
  rule: Rule,
  running: Running,
  to: string | null,
): Promise<Preview> {
  const db = camel(context.database.kysely)
  const { filter, since } = await sliceOf(context, rule.if, { to })
  const [{ number }, ids] = await Promise.all([
    countToChange(db, filter, running).executeTakeFirstOrThrow(),
    firstToChange(db, filter, running, MOST_SHOWN).execute(),
  ])
  const wanted = ids.map(({ id }) => id)
  if (wanted.length === 0) return { count: toInteger(number), since, items: [] }
  const rows = await transactionsAmong(context.database.kysely, wanted).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const inOrder = wanted.flatMap((id) => byId.get(id) ?? [])
  const before = await toTransactions(context, inOrder)
  const names = await readOwnNames(
    context,
    inOrder.map((row) => row.merchant_key),
  )
  const items = before.map((one, index) => {
    const row = inOrder[index] as JoinedRow
    const ownName = names.get(row.merchant_key ?? '')
    return { before: one, after: afterwards(row, one, rule, running, ownName) }
  })
  return { count: toInteger(number), since, items }
}

function afterwards(
  row: JoinedRow,
  before: Transaction,
  rule: Rule,
  running: Running,
  ownName: string | undefined,
): Transaction {
  const facts = { ...row, amount_minor: toInteger(row.amount_minor) }
  const ruled = allowed(ruledBy([{ ...rule, enabled: true }], facts, ownName), row, running)
  const { columns, splits } = columnsOf(row as never, ruled, row.account_mask)
  const tags = [...new Set([...before.tags, ...ruled.tags.map(({ tag }) => tag)])].sort()
  return toTransaction({ ...row, ...columns } as JoinedRow, {
    splits: splits.length > 0 ? [...splits] : before.splits,
    tags,
  })
}

/** What the rules before it set, and the person's name for a merchant, stay. */
function allowed(ruled: Ruled, row: JoinedRow, { before }: Running): Ruled {
  const isOf = (id: string | null) => id !== null && before.includes(id)
  const isSet = isOf(row.category_rule)
  return {
    ...ruled,
    category: isSet ? null : ruled.category,
    splits: isSet ? null : ruled.splits,
    name: row.own_name !== null || isOf(row.name_rule) ? null : ruled.name,
  }
}
