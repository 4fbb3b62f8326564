/** What a statement says that accounts hold: kept with its import, and what its own lines begin with. */
import { fromDecimal } from '#shared/money.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { insertMany } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { accounts } from '../queries/transactions.ts'
import { accountNamed } from './prepare.ts'
import * as queries from './queries.ts'
import type { ImportEnd } from './schema.ts'

/** Minor units, below 0 where it is owed; the local day at whose end it holds. */
export type Balance = { date: string; amountMinor: number }

/** Queries that keep them in place of those of before; one of an account that nobody knows is left out. */
export async function balanceWrites(
  { database }: Context,
  importId: string,
  { balances, accountId }: ImportEnd,
) {
  const known = await accounts(database.kysely).execute()
  const rows = balances.flatMap(({ account, date, amount, currency }) => {
    const minor = fromDecimal(amount, currency)
    const named = account === null ? null : accountNamed(account, null, known)
    if (minor === null || named === undefined) return []
    return [
      {
        import_id: importId,
        account_id: accountId ?? named?.id ?? null,
        currency,
        local_date: date,
        balance_minor: minor,
      },
    ]
  })
  return [
    queries.forgetBalances(camel(database.kysely), importId).compile(),
    ...insertMany(
      database.kysely,
      'import_balance',
      rows.map((row, position) => ({ ...row, position })),
    ),
  ]
}

/** What the statement ends with, and what the one before it ended with; null: neither says. */
export async function balancesOf(
  { database }: Context,
  importId: string,
  of: { accountId: string | null; currency: string; first: string },
): Promise<{ balance: Balance | null; earlier: Balance | null }> {
  const db = camel(database.kysely)
  const own = await queries.balanceOf(db, importId, of).executeTakeFirst()
  const earlier = await queries.balanceBefore(db, importId, of).executeTakeFirst()
  return { balance: own ? told(own) : null, earlier: earlier ? told(earlier) : null }
}

function told({ localDate, balanceMinor }: { localDate: string; balanceMinor: number | string }) {
  return { date: localDate, amountMinor: toInteger(balanceMinor) }
}
