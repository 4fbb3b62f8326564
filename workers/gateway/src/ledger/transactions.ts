/** Transactions, as a person lists and changes them. */
import { toInteger } from '../database/database.ts'
import { type ActEntry, asAct } from './acts/act.ts'
import { auditTrail, changesOf } from './audit.ts'
import { listCategories } from './categories/taxonomy.ts'
import { createByHand } from './change/create.ts'
import { removeTransaction, restoreTransaction } from './change/remove.ts'
import { updateTransaction } from './change/update.ts'
import type { Context } from './context.ts'
import { decodeCursor, encodeCursor } from './pure/cursor.ts'
import { clipOrNull } from './pure/text.ts'
import * as queries from './queries/transactions.ts'
import { toTransaction } from './rows/transaction.ts'
import type { TransactionFilter, TransactionStore } from './types/transaction.ts'

export function createTransactions(context: Context): TransactionStore {
  const { database } = context
  const db = database.kysely
  return {
    async list(wanted, { cursor, limit }) {
      const filter = await inCategories(context, wanted)
      const after = cursor === null ? null : toKey(cursor)
      // One more than asked for, to know whether there is a next page.
      const rows = await queries.listTransactions(db, filter, after, limit + 1).execute()
      const page = rows.slice(0, limit)
      const last = rows.length > limit ? page.at(-1) : undefined
      return {
        items: page.map(toTransaction),
        nextCursor: last ? encodeCursor([last.local_date, last.occurred_at, last.id]) : null,
      }
    },
    async totals(wanted) {
      const filter = await inCategories(context, wanted)
      const rows = await queries.totalTransactions(db, filter).execute()
      return rows.map((row) => ({
        currency: row.currency,
        spentMinor: toInteger(row.spent),
        incomeMinor: toInteger(row.earned),
        count: toInteger(row.number),
      }))
    },
    async get(id) {
      const row = await queries.liveTransaction(db, id).executeTakeFirst()
      return row ? toTransaction(row) : null
    },
    create: (entry, by) => createByHand(context, entry, by),
    update: (id, patch, by) => updateTransaction(context, id, patch, by),
    remove: (id, by, why) => removeTransaction(context, id, by, why),
    async inBin(id) {
      const row = await queries.deletedTransaction(db, id).executeTakeFirst()
      return row ? toTransaction(row) : null
    },
    restore: (id, by) => restoreTransaction(context, id, by),
    history: (id) => auditTrail(context, 'transaction', id),
    accounts: () => queries.accounts(db).execute(),
    async renameAccount(id, title, by) {
      const account = await queries.account(db, id).executeTakeFirst()
      if (!account) return null
      const after = { ...account, title: clipOrNull(title, 60) }
      const entry: ActEntry = {
        action: 'account.update',
        subject: 'account',
        subjectId: id,
        title: after.title ?? `${account.bank} ${account.mask}`,
        changes: changesOf(account, after),
      }
      const kept = { table: 'account', key: { id }, before: account, after } as const
      const change = queries.renameAccount(db, id, after.title).compile()
      await database.batch(asAct(context, by, entry, { rows: [kept] }, [change]))
      return after
    },
  }
}

/** What both categories and groups let through, as one list of categories. */
async function inCategories(
  context: Context,
  { groups, categories, ...filter }: TransactionFilter,
): Promise<TransactionFilter> {
  if (!groups?.length) return categories?.length ? { ...filter, categories } : filter
  const all = await listCategories(context)
  const inGroups = all.filter(({ group }) => groups.includes(group)).map(({ category }) => category)
  const both = inGroups.filter((category) => !categories?.length || categories.includes(category))
  return { ...filter, categories: both }
}

function toKey(cursor: string): { localDate: string; occurredAt: string; id: string } {
  const [localDate = '', occurredAt = '', id = ''] = decodeCursor(cursor, 3)
  return { localDate, occurredAt, id }
}
