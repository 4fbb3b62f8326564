/**
 * Undoing an act: what nobody changed since is as it was before. Where somebody did, only what is
 * still as the act left it goes back, so that a later change is never lost. Undoing is an act too.
 */
import type { Updateable } from 'kysely'
import { addMs, DAY_MS } from '#shared/local-time.ts'
import { type CamelRow, camel, snake } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { changeRow } from '../change/change-row.ts'
import { COUNTS_NOTHING, derivedOf } from '../change/values.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { settleAfter } from '../links/after.ts'
import { requireVersion } from '../queries/db.ts'
import { transactionsAmong } from '../queries/transactions.ts'
import { refuseLabels } from '../relabel/queries.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import type { Author } from '../types/common.ts'
import { type ActEntry, asAct, type KeptTable, type RowChange, transactionIds } from './act.ts'
import { viewAct } from './list.ts'
import * as queries from './queries.ts'
import { ACT_DAYS, type Undone } from './schema.ts'
import { undoRows } from './undo-rows.ts'

/** Transactions that were changed since and are looked at value by value: as many as one batch takes. */
const MOST_CHANGED = 40

export type UndoOutcome =
  | ({ status: 'undone' } & Undone)
  | { status: 'absent' }
  | { status: 'already_undone' }
  | { status: 'too_old' }

export function undoAct(context: Context, id: string, by: Author): Promise<UndoOutcome> {
  const db = camel(context.database.kysely)
  return retryOnConflict(async (): Promise<UndoOutcome> => {
    const act = await queries.actById(db, id).executeTakeFirst()
    if (!act) return { status: 'absent' }
    if (act.undoneAt !== null) return { status: 'already_undone' }
    const now = context.config.now()
    if (act.createdAt < addMs(now, -ACT_DAYS * DAY_MS)) return { status: 'too_old' }
    return write(context, act, by)
  })
}

async function write(context: Context, act: CamelRow<'act'>, by: Author): Promise<UndoOutcome> {
  const { database, config } = context
  const db = camel(database.kysely)
  const undoing = newId()
  const now = config.now()
  const kept = (await queries.actRows(db, act.id).execute()).map(toChange)
  const rows = await undoRows(context, kept)
  const parts = queries.PARTS.filter((part) => act.parts?.split(' ').includes(part))
  const later = await laterChanges(context, act.id)
  const changed = toInteger(
    (await queries.countChangedSince(db, act.id).executeTakeFirstOrThrow()).number,
  )
  const one = { id: act.id, undoing, now }
  const whole = [
    queries.restoreTransactions(db, one).compile(),
    queries.withdrawCreated(db, one).compile(),
  ]
  const entry: ActEntry = {
    action: 'act.undo',
    subject: act.subject,
    subjectId: act.subjectId,
    title: act.title,
    changes: { act: [act.action, null] },
  }
  const inPart = later.filter(({ columns }) => Object.keys(columns).length > 0)
  const ids = [
    queries.undoableIds(db, act.id),
    ...(inPart.length > 0
      ? [
          transactionIds(
            context,
            inPart.map(({ row }) => row.id),
          ),
        ]
      : []),
  ]
  const changes = [
    ...parts.flatMap((part) => queries.restorePart(db, part, one).map((query) => query.compile())),
    ...whole,
    ...inPart.flatMap(({ columns, row }) => changeRow(context, row, columns)),
    ...rows.queries,
    ...(act.action === 'labels.update' && act.subjectId
      ? [refuseLabels(db, act.id, act.subjectId).compile()]
      : []),
  ]
  await database.batch([
    ...asAct(
      context,
      by,
      entry,
      { transactions: ids, rows: rows.changes, parts },
      changes,
      undoing,
    ),
    queries.markUndone(db, act.id, { id: undoing, now }).compile(),
    requireVersion(database.kysely, 'act', act.id, undoing).compile(),
    queries.markDone(db, act.id, undoing).compile(),
  ])
  await settleAfter(context, undoing, kept.flatMap(linkedIn))
  const undone = await viewAct(context, undoing)
  if (!undone) return { status: 'absent' }
  const wholly = later.filter(
    ({ isWhole, isSplit }) => isWhole && parts.every((part) => part === 'splits' && !isSplit),
  ).length
  const skipped = rows.kept + changed - wholly
  return { status: 'undone', act: undone, transactions: undone.transactions, kept: skipped }
}

type Later = {
  row: JoinedRow
  columns: Updateable<TransactionTable>
  isWhole: boolean
  /** Before the act, after it or now. */
  isSplit: boolean
}

/** Transactions of the act that somebody changed since, and what of them goes back. */
async function laterChanges(context: Context, actId: string): Promise<Array<Later>> {
  const db = camel(context.database.kysely)
  const changed = await queries.changedSince(db, actId, MOST_CHANGED).execute()
  if (changed.length === 0) return []
  const ids = changed.map(({ id }) => id)
  const [kept, rows] = await Promise.all([
    queries.keptOf(db, actId, ids).execute(),
    transactionsAmong(context.database.kysely, ids).execute(),
  ])
  return rows.flatMap((row) => {
    const sides = kept.filter(({ transactionId }) => transactionId === row.id)
    const before = sides.find(({ side }) => side === 'before')
    const after = sides.find(({ side }) => side === 'after')
    if (!after) return []
    const counts = [row.split_count, before?.splitCount, after.splitCount]
    const isSplit = counts.some((count) => toInteger(count ?? 0) > 0)
    return [{ row, isSplit, ...(before ? partsToUndo(row, before, after) : NOTHING) }]
  })
}

const NOTHING = { columns: {}, isWhole: false }

function partsToUndo(
  row: JoinedRow,
  before: CamelRow<'actTransaction'>,
  after: CamelRow<'actTransaction'>,
): Omit<Later, 'row' | 'isSplit'> {
  const current = row as unknown as Record<string, unknown>
  const columns: Record<string, unknown> = {}
  let isWhole = true
  for (const part of queries.SET_TOGETHER) {
    const [lead] = part
    const isMine = part.some((name) => !isSame(before[name], after[name]))
    if (!isMine) continue
    // What links take of it is settled anew.
    const takenBy = row.uncounted_by ?? after.uncountedBy
    if (lead === 'uncountedMinor' && takenBy === 'link') continue
    // A machine may have labelled anew what the act left to it.
    if (toInteger(row.split_count) > 0) {
      isWhole = false
      continue
    }
    const isMachines = lead === 'category' && row.category_by !== 'person'
    if (!isMachines && !isSame(current[snake(lead)], after[lead])) {
      isWhole = false
      continue
    }
    for (const name of part) columns[snake(name)] = before[name]
  }
  if (Object.keys(columns).length === 0) return { columns, isWhole }
  const next = { ...row, ...columns } as JoinedRow
  const nothing = next.deleted_at === null ? {} : COUNTS_NOTHING
  return { columns: { ...columns, ...derivedOf(next), ...nothing }, isWhole }
}

function toChange(row: CamelRow<'actRow'>): RowChange {
  return {
    table: row.tableName as KeptTable,
    key: JSON.parse(row.rowKey),
    before: row.beforeRow === null ? null : JSON.parse(row.beforeRow),
    after: row.afterRow === null ? null : JSON.parse(row.afterRow),
  }
}

/** The transactions of a link that the act made, changed or took away. */
function linkedIn({ table, before, after }: RowChange): Array<string> {
  if (table !== 'transaction_link') return []
  return [before, after].flatMap((link) =>
    [link?.transaction_id, link?.to_id].filter((id) => typeof id === 'string'),
  )
}

function isSame(a: unknown, b: unknown): boolean {
  return String(a ?? '') === String(b ?? '')
}
