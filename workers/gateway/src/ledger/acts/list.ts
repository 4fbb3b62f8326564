/** Acts as a person lists them. */
import { addMs, DAY_MS } from '#shared/local-time.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { readInTurns } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { decodeCursor, encodeCursor } from '../pure/cursor.ts'
import type { Page, PageRequest } from '../types/common.ts'
import { actById, actsOfTransaction, countTransactions, listActs } from './queries.ts'
import { ACT_DAYS, type Act, type ActAction } from './schema.ts'

export async function pageOfActs(
  context: Context,
  { cursor, limit }: PageRequest,
): Promise<Page<Act>> {
  const [before = null] = cursor === null ? [] : decodeCursor(cursor, 1)
  const rows = await listActs(camel(context.database.kysely), before, limit + 1).execute()
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return { items: await toActs(context, page), nextCursor: last ? encodeCursor([last.id]) : null }
}

export async function viewAct(context: Context, id: string): Promise<Act | null> {
  const row = await actById(camel(context.database.kysely), id).executeTakeFirst()
  return row ? ((await toActs(context, [row]))[0] ?? null) : null
}

export async function actsAbout(context: Context, transactionId: string): Promise<Array<Act>> {
  const db = camel(context.database.kysely)
  return toActs(context, await actsOfTransaction(db, transactionId).execute())
}

async function toActs(
  { database, config }: Context,
  rows: ReadonlyArray<CamelRow<'act'>>,
): Promise<Array<Act>> {
  const db = camel(database.kysely)
  const counts = await readInTurns(
    rows.map(({ id }) => id),
    (ids) => countTransactions(db, ids).execute(),
  )
  const numbers = new Map(counts.map(({ actId, number }) => [actId, toInteger(number)]))
  const oldest = addMs(config.now(), -ACT_DAYS * DAY_MS)
  return rows.map(({ version: _, parts: __, ...row }) => ({
    ...row,
    action: row.action as ActAction,
    transactions: numbers.get(row.id) ?? 0,
    canUndo: row.undoneAt === null && row.createdAt >= oldest,
  }))
}
