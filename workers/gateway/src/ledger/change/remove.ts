/** Deleting, and undoing it. The row stays, so that the same mail does not bring it back. */
import { auditQuery } from '../audit.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { requireVersion } from '../queries/db.ts'
import {
  changeTransaction,
  deletedTransaction,
  forgetDuplicatesOf,
  liveTransaction,
} from '../queries/transactions.ts'
import { type JoinedRow, toTransaction } from '../rows/transaction.ts'
import type { Author } from '../types/common.ts'
import type { Transaction } from '../types/transaction.ts'
import { derivedOf } from './values.ts'

export function removeTransaction(context: Context, id: string, by: Author): Promise<boolean> {
  return retryOnConflict(async () => {
    const row = await liveTransaction(context.database.kysely, id).executeTakeFirst()
    if (!row) return false
    await setDeleted(context, row, by, true)
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
    await setDeleted(context, row, by, false)
    return toTransaction(await liveTransaction(db, id).executeTakeFirstOrThrow())
  })
}

async function setDeleted(context: Context, row: JoinedRow, by: Author, isDeleted: boolean) {
  const { database, config } = context
  const db = database.kysely
  const now = config.now()
  const version = newId()
  await database.batch([
    changeTransaction(db, row, {
      deleted_at: isDeleted ? now : null,
      deleted_by: isDeleted ? 'person' : null,
      ...(isDeleted ? { spending_minor: 0 } : derivedOf(row)),
      updated_at: now,
      version,
    }).compile(),
    requireVersion(db, 'ledger_transaction', row.id, version).compile(),
    ...(isDeleted ? [forgetDuplicatesOf(db, row.id, { version: newId() }).compile()] : []),
    auditQuery(context, by, {
      action: isDeleted ? 'transaction.delete' : 'transaction.restore',
      subject: 'transaction',
      subjectId: row.id,
      changes: {},
    }),
  ])
}
