/** Undoing what an act did to rows of other tables than transactions. */
import type { CompiledQuery } from 'kysely'
import { isOwnCategory } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { type BudgetKey, budgetOf } from '../budgets/queries.ts'
import { countOfCategory, idsSplitInto } from '../categories/queries.ts'
import { type Context, newId } from '../context.ts'
import { KEPT_TABLES, type KeptTable, type RowChange } from './act.ts'

type Values = Record<string, unknown>

/** Columns that say when, not what. */
const INCIDENTAL = new Set(['updated_at', 'version'])

export type RowUndo = { changes: Array<RowChange>; queries: Array<CompiledQuery>; kept: number }

/** `rows` in the order in which the act changed them; they are undone from the last. */
export async function undoRows(context: Context, rows: ReadonlyArray<RowChange>): Promise<RowUndo> {
  const undo: RowUndo = { changes: [], queries: [], kept: 0 }
  for (const change of [...rows].reverse()) {
    // Of a table that a newer version does not have any more.
    if (!Object.hasOwn(KEPT_TABLES, change.table)) {
      undo.kept += 1
      continue
    }
    const now = await currentRow(context, change)
    const next = nextRow(change, now)
    const isInTheWay =
      next === null
        ? await isUsed(context, change)
        : now === null && (await isTaken(context, change))
    if (next === undefined || isInTheWay) {
      undo.kept += 1
      continue
    }
    const { table, key } = change
    undo.changes.push({ table, key, before: change.after, after: change.before })
    undo.queries.push(write(context, change, now, next))
  }
  return undo
}

/** What the row becomes: null is no row, undefined is what it is, because it changed since. */
function nextRow({ before, after }: RowChange, now: Values | null): Values | null | undefined {
  if (before === null) return now !== null && isAs(now, after ?? {}) ? null : undefined
  if (after === null) return now === null ? before : undefined
  if (now === null) return undefined
  const mine = Object.keys(before).filter(
    (name) => !INCIDENTAL.has(name) && !isSame(before[name], after[name]),
  )
  const left = mine.filter((name) => isSame(now[name], after[name]))
  if (left.length === 0) return undefined
  return Object.fromEntries(left.map((name) => [name, before[name]]))
}

function isAs(now: Values, after: Values): boolean {
  return Object.keys(after).every((name) => INCIDENTAL.has(name) || isSame(now[name], after[name]))
}

/** A category that transactions have by now stays, although the act that made it is undone. */
async function isUsed({ database }: Context, { table, key }: RowChange): Promise<boolean> {
  if (table !== 'category' || !isOwnCategory(key.category)) return false
  const db = camel(database.kysely)
  const count = countOfCategory(db, key.category)
  const split = await idsSplitInto(db, key.category).executeTakeFirst()
  return split !== undefined || toInteger((await count.executeTakeFirstOrThrow()).number) > 0
}

/** Another budget of the same was made since. */
async function isTaken({ database }: Context, { table, before }: RowChange): Promise<boolean> {
  if (table !== 'budget' || before === null) return false
  const { scope, target, currency, period } = before as BudgetKey
  const key = { scope, target, currency, period }
  return (await budgetOf(camel(database.kysely), key).executeTakeFirst()) !== undefined
}

/** 64-bit integers come as text from SQL Server. */
function isSame(a: unknown, b: unknown): boolean {
  return String(a ?? '') === String(b ?? '') && (a === null) === (b === null)
}

async function currentRow(context: Context, change: RowChange): Promise<Values | null> {
  const query = context.database.kysely.selectFrom(change.table).selectAll() as never
  return (await (byKey(query, change) as Finder).executeTakeFirst()) ?? null
}

type Finder = { executeTakeFirst(): Promise<Values | undefined>; compile(): CompiledQuery }
type Keyed = { where(column: string, operator: '=', value: unknown): Keyed }

/** Only by the columns that are the table's key. */
function byKey(query: Keyed, { table, key }: RowChange): unknown {
  return KEPT_TABLES[table].reduce((found, column) => found.where(column, '=', key[column]), query)
}

function write(
  context: Context,
  change: RowChange,
  now: Values | null,
  next: Values | null,
): CompiledQuery {
  const db = context.database.kysely
  const table: KeptTable = change.table
  if (next === null) return (byKey(db.deleteFrom(table) as never, change) as Finder).compile()
  if (now === null)
    return db
      .insertInto(table)
      .values(next as never)
      .compile()
  const values = {
    ...next,
    ...('updated_at' in now ? { updated_at: context.config.now() } : {}),
    ...('version' in now ? { version: newId() } : {}),
  }
  return (byKey(db.updateTable(table).set(values as never) as never, change) as Finder).compile()
}
