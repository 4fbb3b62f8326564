/** Transactions, as a person lists and changes them. */
import type { CategoryId } from '#shared/categories.ts'
import { addDays } from '#shared/local-time.ts'
import { camel } from '../database/camel.ts'
import { toInteger } from '../database/database.ts'
import { type ActEntry, asAct } from './acts/act.ts'
import { auditTrail, changesOf } from './audit.ts'
import { changeMany } from './bulk/change.ts'
import { createByHand } from './change/create.ts'
import { removeTransaction, restoreTransaction } from './change/remove.ts'
import { updateTransaction } from './change/update.ts'
import type { Context } from './context.ts'
import { allTags } from './parts/queries.ts'
import { readRows, toOne, toPlain, toTransactions } from './parts/read.ts'
import { splitTransaction } from './parts/split.ts'
import { totalsOf } from './parts/totals.ts'
import { decodeCursor, encodeCursor } from './pure/cursor.ts'
import { clipOrNull } from './pure/text.ts'
import type { TransactionKey } from './queries/transaction-filter.ts'
import * as queries from './queries/transactions.ts'
import { resolve } from './resolve-filter.ts'
import { FEW, isNarrowed, walkedSince } from './search/walk.ts'
import type { PageRequest } from './types/common.ts'
import type { TransactionFilter, TransactionStore } from './types/transaction.ts'

export function createTransactions(context: Context): TransactionStore {
  const { database } = context
  const db = database.kysely

  type Query<Row> = (...args: Parameters<typeof queries.listTransactions>) => {
    execute(): Promise<Array<Row>>
  }
  type Place = { local_date: string; occurred_at: string; id: string }

  async function pageOf<Row extends Place>(
    wanted: TransactionFilter,
    { cursor, limit }: PageRequest,
    query: Query<Row>,
  ) {
    const filter = await resolve(context, wanted)
    const after = cursor === null ? null : toKey(cursor)
    const since = await walkedSince(context, filter, after && lastDayAfter(after))
    const walked = since === null ? filter : { ...filter, from: since }
    // One more than asked for, to know whether there is a next page.
    const found = await query(db, walked, after, limit + 1).execute()
    const rows = found.slice(0, limit)
    const last = found.length > limit ? rows.at(-1) : undefined
    const next = last ? [last.local_date, last.occurred_at, last.id] : since && [since, '', '']
    return { rows, nextCursor: next ? encodeCursor(next) : null }
  }

  return {
    async list(wanted, page) {
      const { rows, nextCursor } = await pageOf(wanted, page, queries.listTransactions)
      return { items: await toTransactions(context, rows), nextCursor }
    },
    async plain(wanted, page) {
      const { rows, nextCursor } = await pageOf(wanted, page, queries.listPlain)
      return { items: await toPlain(context, rows), nextCursor }
    },
    async found(wanted, most) {
      const filter = await resolve(context, wanted)
      const since = await walkedSince(context, filter, null)
      const walked = since === null ? filter : { ...filter, from: since }
      // Of so few rows, adding up costs no more than counting.
      if (since !== null || (isNarrowed(filter) && most >= FEW)) {
        const totals = await totalsOf(context, walked)
        const number = totals.reduce((sum, { count }) => sum + count, 0)
        return { totals: number > most ? null : totals, since }
      }
      const { number } = await queries.countUpTo(db, walked, most + 1).executeTakeFirstOrThrow()
      const isMore = toInteger(number) > most
      return { totals: isMore ? null : await totalsOf(context, walked), since }
    },
    async totals(wanted) {
      return totalsOf(context, await resolve(context, wanted))
    },
    async count(wanted, most) {
      const filter = await resolve(context, wanted)
      const { number } = await queries.countUpTo(db, filter, most).executeTakeFirstOrThrow()
      return toInteger(number)
    },
    async byAccount(wanted) {
      const filter = await resolve(context, wanted)
      const rows = await queries.accountSpans(db, filter).execute()
      return rows.map(({ account_id, number, spent, income, ...row }) => ({
        accountId: account_id,
        count: toInteger(number),
        spentMinor: toInteger(spent),
        incomeMinor: toInteger(income),
        ...row,
      }))
    },
    async get(id) {
      const row = await queries.liveTransaction(db, id).executeTakeFirst()
      return row ? toOne(context, row) : null
    },
    async among(ids) {
      const rows = await readRows(context, ids)
      const known = rows.filter((row) => row.deleted_at === null || row.deleted_by === 'person')
      return toTransactions(context, known)
    },
    async open(most) {
      const rows = await queries.openTransactions(db, most).execute()
      return rows.map(({ merchant_key, amount_minor, category, ...row }) => ({
        ...row,
        merchantKey: merchant_key,
        amountMinor: toInteger(amount_minor),
        category: category as CategoryId | null,
      }))
    },
    create: (entry, by) => createByHand(context, entry, by),
    update: (id, patch, by) => updateTransaction(context, id, patch, by),
    remove: (id, by, why) => removeTransaction(context, id, by, why),
    async inBin(id) {
      const row = await queries.deletedTransaction(db, id).executeTakeFirst()
      return row ? toOne(context, row) : null
    },
    restore: (id, by) => restoreTransaction(context, id, by),
    split: (id, splits, by) => splitTransaction(context, id, splits, by),
    async bulk(which, set, by) {
      const resolved = 'ids' in which ? which : { filter: await resolve(context, which.filter) }
      return changeMany(context, resolved, set, by)
    },
    async tags() {
      const rows = await allTags(camel(db)).execute()
      return rows.map(({ tag, number }) => ({ tag, count: toInteger(number) }))
    },
    history: (id) => auditTrail(context, 'transaction', id),
    accounts: () => queries.accounts(db).execute(),
    async changeAccount(id, patch, by) {
      const account = await queries.account(db, id).executeTakeFirst()
      if (!account) return null
      const { title = account.title, person = account.person } = patch
      const values = { title: clipOrNull(title, 60), person: clipOrNull(person, 320) }
      const after = { ...account, ...values }
      const entry: ActEntry = {
        action: 'account.update',
        subject: 'account',
        subjectId: id,
        title: after.title ?? `${account.bank} ${account.mask}`,
        changes: changesOf(account, after),
      }
      const kept = { table: 'account', key: { id }, before: account, after } as const
      const change = queries.changeAccount(db, id, values).compile()
      await database.batch(asAct(context, by, entry, { rows: [kept] }, [change]))
      return after
    },
  }
}

/** The newest day that a page after this one may have. */
function lastDayAfter({ localDate, occurredAt }: TransactionKey): string {
  // A day of which nothing is left: it was as far as a page looked back.
  return occurredAt === '' ? addDays(localDate, -1) : localDate
}

function toKey(cursor: string): { localDate: string; occurredAt: string; id: string } {
  const [localDate = '', occurredAt = '', id = ''] = decodeCursor(cursor, 3)
  return { localDate, occurredAt, id }
}
