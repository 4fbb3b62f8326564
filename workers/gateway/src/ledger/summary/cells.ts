/** What counts in other currencies than the home currency, day by day, converted. */
import { type CategoryId, countsOf } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { totalsByTime } from '../queries/summaries.ts'
import { byOwnRate, convert, type Exact } from '../rates/convert.ts'
import { foreignParts, foreignTotals, type Key, withOwnRate } from '../rates/queries.ts'
import { readRates } from '../rates/store.ts'
import type { Measure } from '../types/summary.ts'

type Range = { from: string; to: string }

/** `merchantKeys`: of these alone. */
export type Asked = {
  range: Range
  by: Key
  measure: Measure
  home: string
  merchantKeys?: Array<string>
}

/** What counts of a key on a day, in one foreign currency. */
type Cell = { key: string | null; currency: string; day: string; minor: number }

/** `exact`: in the home currency; null where no rate is known on its day. */
export type ConvertedCell = Cell & { exact: Exact | null }

/** `own`: something of every currency that the range has; each other one than `home` is converted. */
export async function convertedCells(
  context: Context,
  own: ReadonlyArray<{ currency: string }>,
  asked: Asked,
): Promise<Array<ConvertedCell>> {
  const { range, home } = asked
  const currencies = [...new Set(own.map(({ currency }) => currency))]
  const foreign = currencies.filter((currency) => currency !== home)
  if (foreign.length === 0) return []
  const [cells, told, rates] = await Promise.all([
    cellsOf(context, asked, foreign),
    toldCells(context, asked),
    readRates(context, [home, ...foreign], range),
  ])
  // What tells its own rate is in the sum of its day as well.
  const others = told.map(({ exact: _, minor, ...cell }) => ({ ...cell, minor: -minor }))
  return [
    ...added([...cells, ...others])
      .filter(({ minor }) => minor !== 0)
      .map((cell) => ({
        ...cell,
        exact: convert(cell.minor, cell.currency, home, cell.day, rates),
      })),
    ...told,
  ]
}

async function cellsOf(
  context: Context,
  { range, by, measure, merchantKeys }: Asked,
  currencies: Array<string>,
): Promise<Array<Cell>> {
  if (by === 'day' || by === 'month') {
    const rows = await totalsByTime(context.database.kysely, range, 'day', measure).execute()
    return rows
      .filter(({ currency }) => currencies.includes(currency))
      .map(({ key, currency, amount }) => {
        const day = key ?? ''
        const minor = toInteger(amount)
        return { key: by === 'day' ? day : day.slice(0, 7), currency, day, minor }
      })
  }
  const db = camel(context.database.kysely)
  const [sums, parts] = await Promise.all([
    foreignTotals(db, range, by, currencies, merchantKeys).execute(),
    by === 'category' ? foreignParts(db, range, currencies).execute() : [],
  ])
  return [
    ...sums.map(({ key, currency, localDate, spent, earned }) => {
      const minor = measured(measure, toInteger(spent), toInteger(earned))
      return { key, currency, day: localDate, minor }
    }),
    ...parts.map(({ category, currency, localDate, inward, amount }) => {
      const counts = countsOf(category as CategoryId)
      const signed = toInteger(amount) * (toInteger(inward) === 1 ? 1 : -1)
      const spent = counts === 'spending' ? -signed : 0
      const minor = measured(measure, spent, counts === 'income' ? signed : 0)
      return { key: category, currency, day: localDate, minor }
    }),
  ]
}

/** Transactions that tell by themselves what they were in the home currency. */
async function toldCells(context: Context, asked: Asked) {
  const { range, by, measure, home, merchantKeys } = asked
  const db = camel(context.database.kysely)
  const rows = await withOwnRate(db, range, home, merchantKeys).execute()
  return rows.flatMap((row) => {
    const minor = measured(measure, toInteger(row.spendingMinor), toInteger(row.incomeMinor))
    const key = {
      day: row.localDate,
      month: row.localDate.slice(0, 7),
      category: row.category,
      merchant: row.merchantKey,
      account: row.accountId,
    }[by]
    const exact = byOwnRate(minor, toInteger(row.amountMinor), toInteger(row.otherMinor))
    return minor === 0 ? [] : [{ key, currency: row.currency, day: row.localDate, minor, exact }]
  })
}

function measured(measure: Measure, spent: number, earned: number): number {
  return { spending: spent, income: earned, net: earned - spent }[measure]
}

/** Cells of one key, currency and day as one. */
function added(cells: ReadonlyArray<Cell>): Array<Cell> {
  const found = new Map<string, Cell>()
  for (const cell of cells) {
    const id = `${cell.key ?? ''} ${cell.currency} ${cell.day}`
    const sum = found.get(id)
    if (sum) sum.minor += cell.minor
    else found.set(id, { ...cell })
  }
  return [...found.values()]
}
