/** Deleting, and undoing it. The row stays, so that the same mail does not bring it back. */
import { type ActEntry, asAct, transactionIds } from '../acts/act.ts'
import { refuseStale, retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { settleAfter } from '../links/after.ts'
import { readSplits, toOne } from '../parts/read.ts'
import {
  deletedTransaction,
  duplicatesOf,
  forgetDuplicatesOf,
  liveTransaction,
} from '../queries/transactions.ts'
import { type JoinedRow, titleOf } from '../rows/transaction.ts'
import type { Author } from '../types/common.ts'
import type { Transaction } from '../types/transaction.ts'
import { changeRow } from './change-row.ts'
import { COUNTS_NOTHING, derivedOf } from './values.ts'

/** `why`: that it is deleted, or that another telling of it stays. */
export function removeTransaction(
  context: Context,
  id: string,
  by: Author,
  why: 'transaction.delete' | 'duplicate.merge' = 'transaction.delete',
): Promise<boolean> {
  return retryOnConflict(async () => {
    const row = await liveTransaction(context.database.kysely, id).executeTakeFirst()
    if (!row) return false
    refuseStale(row, by.seen ?? null)
    await setDeleted(context, row, by, why)
    return true
  })
}

export function restoreTransaction(
  context: Context,
  id: string,
  by: Author,
): Promise<Transaction | null> {
  const db = context.database.kysely
  return retryOnConflict(async () => {
    const row = await deletedTransaction(db, id).executeTakeFirst()
    if (!row) return null
    await setDeleted(context, row, by, 'transaction.restore')
    return toOne(context, await liveTransaction(db, id).executeTakeFirstOrThrow())
  })
}

async function setDeleted(
  context: Context,
  row: JoinedRow,
  by: Author,
  action: 'transaction.delete' | 'duplicate.merge' | 'transaction.restore',
) {
  const isDeleted = action !== 'transaction.restore'
  const { database, config } = context
  const db = database.kysely
  const splits = (await readSplits(context, isDeleted ? [] : [row.id])).get(row.id)
  const entry: ActEntry = {
    action,
    subject: 'transaction',
    subjectId: row.id,
    title: titleOf(row),
    changes: {},
  }
  const followers = isDeleted ? [duplicatesOf(db, row.id)] : []
  const transactions = [transactionIds(context, [row.id]), ...followers]
  const queries = [
    ...changeRow(context, row, {
      deleted_at: isDeleted ? config.now() : null,
      deleted_by: isDeleted ? 'person' : null,
      ...(isDeleted ? COUNTS_NOTHING : derivedOf(row, splits)),
    }),
    ...(isDeleted ? [forgetDuplicatesOf(db, row.id, { version: newId() }).compile()] : []),
  ]
  const act = newId()
  await database.batch(asAct(context, by, entry, { transactions }, queries, act))
  await settleAfter(context, act)
}
