/** Changing a transaction as it was read. */
import type { CompiledQuery, Updateable } from 'kysely'
import type { TransactionTable } from '../../database/tables.ts'
import { type Context, newId } from '../context.ts'
import { requireVersion } from '../queries/db.ts'
import { changeTransaction } from '../queries/transactions.ts'

/** The queries that do it, for a batch, which fails where somebody changed it since. */
export function changeRow(
  { database, config }: Context,
  row: { id: string; version: string },
  columns: Updateable<TransactionTable>,
): Array<CompiledQuery> {
  const db = database.kysely
  const version = newId()
  return [
    changeTransaction(db, row, { ...columns, updated_at: config.now(), version }).compile(),
    requireVersion(db, 'ledger_transaction', row.id, version).compile(),
  ]
}
