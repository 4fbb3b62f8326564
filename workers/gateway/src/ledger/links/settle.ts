/** What follows from links for the transactions that they link: what counts, category, the pair's one line. */

import type { CompiledQuery, Updateable } from 'kysely'
import type { CategoryId } from '#shared/categories.ts'
import { writeWhy } from '#shared/label-why.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { changeRow } from '../change/change-row.ts'
import { COUNTS_NOTHING, derivedOf } from '../change/values.ts'
import type { Context } from '../context.ts'
import { readRows, readSplits } from '../parts/read.ts'
import { isDecided } from '../pure/counts.ts'
import { noLabel } from '../rows/label.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import type { LabelDecision } from '../types/transaction.ts'
import { allocate, type Link, type Side, sidesOf, uncountedOf } from './counting.ts'
import { countSplit } from './queries.ts'
import { readLinks, refundMonth } from './read.ts'

/** Links as they will be: what comes, and the ids of what goes. */
export type LinkChanges = { added?: ReadonlyArray<Link>; removed?: ReadonlyArray<string> }

/** The queries that bring linked transactions in line; none where they are. */
export async function settled(
  context: Context,
  ids: ReadonlyArray<string>,
  { added = [], removed = [] }: LinkChanges = {},
): Promise<Array<CompiledQuery>> {
  const first = [...(await readLinks(context, ids)), ...added]
  const own = [...new Set([...ids, ...first.flatMap(sidesOf)])]
  if (own.length === 0) return []
  // What a purchase's other refunds take of it counts, too.
  const known = new Map((await readLinks(context, own)).map((link) => [link.id, link]))
  for (const link of added) known.set(link.id, link)
  for (const id of removed) known.delete(id)
  const links = [...known.values()]
  const all = [...new Set([...own, ...links.flatMap(sidesOf)])]
  const rows = await readRows(context, all)
  const sides = new Map(rows.map((row) => [row.id, toSide(row)]))
  const month = await refundMonth(context)
  const queries: Array<CompiledQuery> = []
  for (const row of rows.filter(({ id }) => own.includes(id))) {
    const uncounted = uncountedOf(row.id, links, sides, month)
    const columns = { ...countColumns(row, uncounted), ...lookColumns(row, links, rows) }
    if (!isChange(row, columns)) continue
    queries.push(...(await change(context, row, columns)))
  }
  return queries
}

function toSide(row: JoinedRow): Side {
  const { id, currency, deleted_at } = row
  return { id, currency, amountMinor: toInteger(row.amount_minor), isLive: deleted_at === null }
}

/** A word of the person's, or of a rule, stays. */
function countColumns(row: JoinedRow, uncounted: number | null): Updateable<TransactionTable> {
  if (row.uncounted_by !== null && row.uncounted_by !== 'link') return {}
  return { uncounted_minor: uncounted ?? 0, uncounted_by: uncounted === null ? null : 'link' }
}

/** The category of what belongs together, unless a person chose one; and which leg is shown. */
function lookColumns(
  row: JoinedRow,
  links: ReadonlyArray<Link>,
  rows: ReadonlyArray<JoinedRow>,
): Updateable<TransactionTable> {
  const isLive = (id: string | null) => rows.some((one) => one.id === id && one.deleted_at === null)
  const live = links.filter((link) => isLive(link.transactionId) && isLive(link.toId))
  const pair = live.find(({ kind, toId }) => kind === 'transfer_with' && toId === row.id)
  const shown = { pair_of: pair?.transactionId ?? null }
  const isMachines = row.label_decision !== 'person' && toInteger(row.split_count) === 0
  if (!isMachines || row.category_rule !== null || row.deleted_at !== null) return shown
  const category = categoryBy(row, live, rows)
  if (category !== null) return { ...shown, ...labelBy(row, category) }
  return row.label_evidence === 'link'
    ? { ...shown, ...noLabel(), name: row.name, name_search: row.name_search }
    : shown
}

function categoryBy(row: JoinedRow, live: ReadonlyArray<Link>, rows: ReadonlyArray<JoinedRow>) {
  const leg = live.find(
    ({ kind, transactionId, toId }) =>
      kind === 'transfer_with' && (transactionId === row.id || toId === row.id),
  )
  if (leg) {
    const out = rows.find(({ id }) => id === leg.transactionId)
    return out?.kind === 'payment' ? 'card_payment' : 'transfer'
  }
  const refund = live.find(
    ({ kind, transactionId }) => kind === 'refund_of' && transactionId === row.id,
  )
  const purchase = rows.find(({ id }) => id === refund?.toId)
  const category = (purchase?.category ?? null) as CategoryId | null
  const decision = (purchase?.label_decision ?? 'none') as LabelDecision
  return isDecided(category, decision) ? category : null
}

function labelBy(row: JoinedRow, category: string): Updateable<TransactionTable> {
  if (row.category === category && row.label_decision === 'auto') return {}
  return {
    category,
    category_by: 'rule',
    label_decision: 'auto',
    label_confidence: 1,
    label_evidence: 'link',
    label_nearest: null,
    label_why: writeWhy({ code: 'link' }),
    label_version: row.label_version ?? '',
  }
}

function isChange(row: JoinedRow, columns: Updateable<TransactionTable>): boolean {
  const now = row as unknown as Record<string, unknown>
  return Object.entries(columns).some(
    ([name, value]) => String(value ?? '') !== String(now[name] ?? ''),
  )
}

async function change(
  context: Context,
  row: JoinedRow,
  columns: Updateable<TransactionTable>,
): Promise<Array<CompiledQuery>> {
  const db = context.database.kysely
  const next = { ...row, ...columns } as JoinedRow
  const isSplit = toInteger(row.split_count) > 0
  const parts = isSplit ? ((await readSplits(context, [row.id])).get(row.id) ?? []) : []
  const shares =
    parts.length === 0
      ? []
      : allocate(
          toInteger(next.uncounted_minor),
          parts.map(({ amountMinor }) => amountMinor),
        )
  const splits = parts.map((part, index) => ({ ...part, uncountedMinor: shares[index] ?? 0 }))
  const counts = row.deleted_at === null ? derivedOf(next, splits) : COUNTS_NOTHING
  return [
    ...changeRow(context, row, { ...columns, ...counts }),
    ...shares.map((share, position) => countSplit(camel(db), row.id, position, share).compile()),
  ]
}
