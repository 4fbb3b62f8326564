/** A statement against the ledger: what each says of an account in its days, and what it lacks. */
import { directionOf, type Kind } from '#shared/kinds.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { toTransactions } from '../parts/read.ts'
import { account } from '../queries/transactions.ts'
import type { Account, Transaction } from '../types/transaction.ts'
import { type Balance, balancesOf } from './balances.ts'
import * as queries from './queries.ts'

export type Reconciled = {
  /** Null: the statement does not name it. */
  account: Account | null
  currency: string
  /** The first and the last day of the statement, as the ledger has them. */
  first: string
  last: string
  /** What came in less what went out by the statement, in minor units, and of how many. */
  statement: Sum
  /** The same of the ledger: the statement's without what was deleted, and with what it lacks. */
  ledger: Sum
  /** What the statement says the account holds at its end; null: it does not say. */
  balance: Balance | null
  /** What it began with, by its balance and its own lines. */
  openingMinor: number | null
  /** What the statement before it ended with; null: there is none that says. */
  earlier: Balance | null
  /** In the ledger and not in the statement, the newest hundred. */
  missing: Array<Transaction>
  /** In the statement, and deleted from the ledger, the newest hundred. */
  deleted: Array<Transaction>
}

export type Sum = { count: number; sumMinor: number }

const MOST_LISTED = 100
/** So many that are in the ledger only are added up. */
const MOST_COUNTED = 5000

/** By account and currency; null: there is no such import. */
export async function reconcile(context: Context, id: string): Promise<Array<Reconciled> | null> {
  const { kysely } = context.database
  const db = camel(kysely)
  if (!(await queries.importById(db, id).executeTakeFirst())) return null
  const cards = await queries.accountsOfImport(db, id).execute()
  const found: Array<Reconciled> = []
  for (const row of await queries.spansOfImport(db, id).execute()) {
    const { accountId, currency, first, last } = row
    const own = cards.filter((one) => one.accountId === accountId).map(({ cardId }) => cardId)
    const span = { accountIds: [...new Set([accountId, ...own])], currency, first, last }
    const missing = await queries.notInImport(kysely, id, span, MOST_COUNTED).execute()
    const side = { accountId, currency }
    const deleted = await queries.deletedOfImport(kysely, id, side, MOST_COUNTED).execute()
    const named =
      accountId === null ? undefined : await account(kysely, accountId).executeTakeFirst()
    const statement = { count: toInteger(row.number), sumMinor: toInteger(row.sum) }
    const [extra, gone] = [sumOf(missing), sumOf(deleted)]
    const { balance, earlier } = await balancesOf(context, id, { ...side, first })
    found.push({
      account: named ?? null,
      currency,
      first,
      last,
      statement,
      ledger: {
        count: statement.count + extra.count - gone.count,
        sumMinor: statement.sumMinor + extra.sumMinor - gone.sumMinor,
      },
      balance,
      openingMinor: balance && balance.amountMinor - statement.sumMinor,
      earlier,
      missing: await toTransactions(context, missing.slice(0, MOST_LISTED)),
      deleted: await toTransactions(context, deleted.slice(0, MOST_LISTED)),
    })
  }
  return found
}

function sumOf(rows: ReadonlyArray<{ kind: string; amount_minor: number | string }>): Sum {
  return {
    count: rows.length,
    sumMinor: rows.reduce((sum, { kind, amount_minor }) => {
      const amount = toInteger(amount_minor)
      return directionOf(kind as Kind) === 'in' ? sum + amount : sum - amount
    }, 0),
  }
}
