/** Which of a mail's transactions a new reading still tells of, and what changes in them. */
import type { Updateable } from 'kysely'
import { toInteger } from '../../database/database.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { derivedOf } from '../change/values.ts'
import { writtenOf } from '../rows/facts.ts'
import { noLabel } from '../rows/label.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import type { Planned } from './plan.ts'
import type { readColumns } from './transaction-row.ts'

export type New = Planned & { status: 'new' }

export type Matched = {
  pairs: Array<{ row: JoinedRow; plan: New }>
  added: Array<New>
  left: Array<JoinedRow>
}

/** The same event first; then, for what was misread before, the same place in the mail. */
export function matchPlans(rows: ReadonlyArray<JoinedRow>, plans: ReadonlyArray<New>): Matched {
  const left = new Set(rows)
  const pairs: Matched['pairs'] = []
  const open: Array<New> = []
  for (const plan of plans) {
    const row = rows.find((candidate) => candidate.event_key === plan.eventKey)
    if (row && left.delete(row)) pairs.push({ row, plan })
    else open.push(plan)
  }
  const added = open.filter((plan) => {
    const [row] = left
    if (row === undefined) return true
    left.delete(row)
    pairs.push({ row, plan })
    return false
  })
  return { pairs, added, left: [...left] }
}

/** Whether a person changed anything in it, so that no reader takes it away. */
export function isTouched(row: JoinedRow): boolean {
  const setters = [row.kind_by, row.amount_by, row.merchant_by, row.occurred_by, row.account_by]
  return (
    setters.includes('person') ||
    row.label_decision === 'person' ||
    row.deleted_by === 'person' ||
    Object.values(writtenOf({ ...row, ...(row.note_rule === null ? {} : { note: null }) })).some(
      (text) => text !== null,
    )
  )
}

/** What a new reading sets in a row: everything but what a person set. */
export function rereadColumns(
  row: JoinedRow,
  plan: New,
  read: ReturnType<typeof readColumns>,
): Updateable<TransactionTable> {
  const { account_id, bank, kind, amount_minor, currency, merchant, merchant_key, ...rest } = read
  const { occurred_at, local_date, local_time, other_minor, other_currency, ...asTold } = rest
  const isSplit = toInteger(row.split_count) > 0
  const columns: Updateable<TransactionTable> = {
    ...asTold,
    ...(row.account_by === 'reader' ? { account_id, bank } : {}),
    ...(row.kind_by === 'reader' && !isSplit ? { kind } : {}),
    // The parts that a person made have to add up.
    ...(row.amount_by === 'reader' && !isSplit ? { amount_minor, currency } : {}),
    // Whoever set one, it was of the amount that stays.
    ...(row.amount_by === 'reader' && row.other_currency === null
      ? { other_minor, other_currency }
      : {}),
    ...(row.merchant_by === 'reader' ? { merchant, merchant_key } : {}),
    ...(row.occurred_by === 'reader' ? { occurred_at, local_date, local_time } : {}),
    ...(row.deleted_by === 'reader' ? { deleted_at: null, deleted_by: null } : {}),
    event_key: plan.eventKey,
    day_key: plan.dayKey,
    day_position: row.day_key === plan.dayKey ? toInteger(row.day_position) : plan.dayPosition,
  }
  const isSame = (columns.kind ?? row.kind) === row.kind && isSameMerchant(columns, row)
  const label = isSame || row.label_decision === 'person' ? {} : noLabel()
  const after = { ...row, ...columns, ...label, account_mask: plan.read.account } as JoinedRow
  return { ...columns, ...label, ...(after.deleted_at === null ? derivedOf(after) : {}) }
}

/** Whether a person would see a difference. */
export function isVisible(row: JoinedRow, columns: Updateable<TransactionTable>): boolean {
  const shown = [
    'kind',
    'amount_minor',
    'currency',
    'merchant',
    'local_date',
    'local_time',
    'account_id',
    'deleted_at',
  ] as const
  return shown.some((name) => columns[name] !== undefined && columns[name] !== row[name])
}

function isSameMerchant(columns: Updateable<TransactionTable>, row: JoinedRow): boolean {
  return columns.merchant === undefined || columns.merchant === row.merchant
}
