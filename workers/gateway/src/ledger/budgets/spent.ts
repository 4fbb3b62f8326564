/** What was spent in months, of a category, a group or everything. */
import { type CategoryId, countsOf, type Group } from '#shared/categories.ts'
import type { Original } from '#shared/outlook.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { listCategories } from '../categories/taxonomy.ts'
import type { Context } from '../context.ts'
import { type Exact, exactly, rounded } from '../rates/convert.ts'
import { homeCurrency } from '../rates/store.ts'
import { convertedCells } from '../summary/cells.ts'
import { byCurrency } from '../summary/originals.ts'
import type { Beside } from './envelope.ts'
import { partsByMonth, spendingByMonth } from './queries.ts'
import type { Window } from './windows.ts'

export type Scope = { category: CategoryId | null; group: Group | null }

export type Spent = {
  /**
   * In minor units of a currency, in a window of whole months. In the home currency it counts what
   * was spent in any, by the rate of each day.
   */
  in(of: Scope & { currency: string }, window: Window): number
  /** What of it was spent in other currencies, and what has no rate; nothing where that is nothing. */
  beside(of: Scope & { currency: string }, window: Window): Beside
  /** Whether a category is of the scope. */
  isOf(of: Scope, category: CategoryId | null): boolean
}

/** `minor` of `original` are `exact` of `currency`; null: no rate is known. */
type Row = {
  month: string
  category: string | null
  currency: string
  original: string
  minor: number
  exact: Exact | null
}

/** Reads the spending of whole months, for budgets in these currencies. */
export async function readSpent(
  context: Context,
  range: Window,
  budgets: ReadonlyArray<{ currency: string }>,
): Promise<Spent> {
  const db = camel(context.database.kysely)
  const [whole, parts, categories, home] = await Promise.all([
    spendingByMonth(db, range).execute(),
    partsByMonth(db, range).execute(),
    listCategories(context),
    homeCurrency(context),
  ])
  const own = [
    ...whole.map(({ amount, ...row }) => ({ ...row, minor: toInteger(amount) })),
    ...parts
      .filter(({ category }) => countsOf(category as CategoryId) === 'spending')
      .map(({ amount, inward, ...row }) => ({
        ...row,
        minor: toInteger(amount) * (toInteger(inward) === 1 ? -1 : 1),
      })),
  ].map((row): Row => ({ ...row, original: row.currency, exact: exactly(row.minor) }))
  const isWanted = budgets.some(({ currency }) => currency === home)
  const rows =
    home === null || !isWanted ? own : [...own, ...(await converted(context, own, range, home))]
  const groupOf = new Map<string, Group>(categories.map((one) => [one.category, one.group]))
  const isOf = ({ category, group }: Scope, of: string | null) => {
    if (category !== null) return of === category
    return group === null || (of !== null && groupOf.get(of) === group)
  }
  const within = ({ currency, ...scope }: Scope & { currency: string }, { from, to }: Window) => {
    const [first, last] = [from.slice(0, 7), to.slice(0, 7)]
    return rows
      .filter((row) => row.currency === currency && row.month >= first && row.month <= last)
      .filter((row) => isOf(scope, row.category))
  }
  return {
    isOf,
    in: (of, window) =>
      rounded(within(of, window).reduce((sum, { exact }) => sum + (exact ?? 0n), 0n)),
    beside(of, window) {
      const counted = within(of, window)
      const isForeign = counted.some(({ original, exact }) => exact && original !== of.currency)
      return {
        originals: isForeign ? sumsOf(counted.filter(({ exact }) => exact !== null)) : [],
        unconverted: sumsOf(counted.filter(({ exact }) => exact === null)),
      }
    },
  }
}

/** What was spent in other currencies, once more in the home currency. */
async function converted(
  context: Context,
  own: ReadonlyArray<Row>,
  { from, to }: Window,
  home: string,
): Promise<Array<Row>> {
  const range = { from, to }
  const asked = { range, by: 'category', measure: 'spending', home } as const
  const cells = await convertedCells(context, own, asked)
  return cells.map(({ key, currency, day, minor, exact }) => {
    return {
      ...{ month: day.slice(0, 7), category: key, currency: home },
      ...{ original: currency, minor, exact },
    }
  })
}

function sumsOf(rows: ReadonlyArray<Row>): Array<Original> {
  return byCurrency(rows.map(({ original, minor }) => ({ currency: original, spentMinor: minor })))
}
