/** A statement against the ledger: what each says of an account in its days, and what it lacks. */
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { toTransactions } from '../parts/read.ts'
import { account } from '../queries/transactions.ts'
import type { Account, Transaction } from '../types/transaction.ts'
import * as queries from './queries.ts'

export type Reconciled = {
  /** Null: the statement does not name it. */
  account: Account | null
  currency: string
  /** The first and the last day of the statement, as the ledger has them. */
  first: string
  last: string
  /** What came in less what went out, in minor units, and of how many. */
  statement: { count: number; sumMinor: number }
  ledger: { count: number; sumMinor: number }
  /** In the ledger and not in the statement, the newest hundred. */
  missing: Array<Transaction>
}

const MOST_MISSING = 100

/** By account and currency; null: there is no such import. */
export async function reconcile(context: Context, id: string): Promise<Array<Reconciled> | null> {
  const { kysely } = context.database
  const db = camel(kysely)
  if (!(await queries.importById(db, id).executeTakeFirst())) return null
  const found: Array<Reconciled> = []
  for (const row of await queries.spansOfImport(db, id).execute()) {
    const { accountId, currency, first, last } = row
    const span = { accountId, currency, first, last }
    const own = await queries.sumOfSpan(db, span).executeTakeFirst()
    const missing = await queries.notInImport(kysely, id, span, MOST_MISSING).execute()
    const named =
      accountId === null ? undefined : await account(kysely, accountId).executeTakeFirst()
    found.push({
      account: named ?? null,
      currency,
      first,
      last,
      statement: { count: toInteger(row.number), sumMinor: toInteger(row.sum) },
      ledger: { count: toInteger(own?.number ?? 0), sumMinor: toInteger(own?.sum ?? 0) },
      missing: await toTransactions(context, missing),
    })
  }
  return found
}
