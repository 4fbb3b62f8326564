/** How budgets stand: spent, left, due, and what is left a day. */
import type { Original } from '#shared/outlook.ts'
import type { Context } from '../context.ts'
import { convert, rounded } from '../rates/convert.ts'
import { homeCurrency, readRates } from '../rates/store.ts'
import type { Due, RecurringStore } from '../recurring/store.ts'
import { byCurrency } from '../summary/originals.ts'
import { today } from '../zone.ts'
import {
  type BudgetEnvelope,
  type BudgetState,
  envelopesOf,
  neededRange,
  stateOf,
} from './envelope.ts'
import { type BudgetRow, budgetOfRow } from './row.ts'
import type { Budget } from './schema.ts'
import { readSpent, type Spent } from './spent.ts'
import { daysLeft, windowOf } from './windows.ts'

export type BudgetStatus = Budget & {
  state: BudgetState
  current: BudgetEnvelope
  /** The last three, newest first. */
  previous: Array<BudgetEnvelope>
  /** Today among them; 0: the period is over, or to come. */
  daysLeft: number
  /** What recurs and is expected until the end; in the home currency, of any with a rate. */
  dueMinor: number
  /** What is expected in currencies of which no rate is known: it is not in `dueMinor`. */
  dueUnconverted: Array<Original>
  /** What is left a day once what is due is paid; null: nothing, or it is not running. */
  perDayMinor: number | null
}

const PREVIOUS = 3

/** In the periods that a local date is in; today unless told. */
export async function standingOf(
  context: Context,
  recurring: Pick<RecurringStore, 'due'>,
  rows: ReadonlyArray<BudgetRow>,
  on?: string,
): Promise<Array<BudgetStatus>> {
  if (rows.length === 0) return []
  const now = await today(context)
  const day = on ?? now
  const budgets = rows.map((row) => budgetOfRow(row, day))
  const ranges = budgets.map((budget) => neededRange(budget, day, PREVIOUS))
  const from = ranges.map((range) => range.from).sort()[0] ?? day
  const to =
    ranges
      .map((range) => range.to)
      .sort()
      .at(-1) ?? day
  const [spent, due, home] = await Promise.all([
    readSpent(context, { from, to }, budgets),
    to >= now ? recurring.due(now, to) : [],
    homeCurrency(context),
  ])
  const currencies = due.map((one) => one.recurring.currency)
  const rates =
    home === null ? null : await readRates(context, [home, ...currencies], { from: now, to: now })
  /** What is due, in a budget's currency; null: it is none of its money, or has no rate. */
  const dueIn = (currency: string, { recurring: { usualMinor, currency: its } }: Due) => {
    if (its === currency) return usualMinor
    const exact = rates && currency === home ? convert(usualMinor, its, home, now, rates) : null
    return exact === null ? null : rounded(exact)
  }
  return budgets.map((budget) => standing(budget, { day, now, home, spent, due, dueIn }))
}

type Known = {
  day: string
  now: string
  home: string | null
  spent: Spent
  due: ReadonlyArray<Due>
  dueIn: (currency: string, due: Due) => number | null
}

function standing(budget: Budget, { day, now, home, spent, due, dueIn }: Known): BudgetStatus {
  const { from, to } = windowOf(budget.period, day)
  const [current, ...previous] = envelopesOf(budget, day, PREVIOUS, (window) =>
    spent.in(budget, window),
  ).map((envelope) => ({ ...envelope, ...spent.beside(budget, envelope) }))
  if (!current) throw new Error('a budget has a current period')
  const signed = (minor: number, { recurring }: Due) =>
    recurring.direction === 'out' ? minor : -minor
  const expected = due.filter(({ date, recurring }) => {
    const isSpent = recurring.counts === 'spending' && spent.isOf(budget, recurring.category)
    return isSpent && from <= date && date <= to
  })
  const dueMinor = expected.reduce(
    (sum, one) => sum + signed(dueIn(budget.currency, one) ?? 0, one),
    0,
  )
  // A budget of another currency than the home currency counts its own alone.
  const unrated =
    budget.currency === home ? expected.filter((one) => dueIn(budget.currency, one) === null) : []
  const days = from <= now ? daysLeft({ from, to }, now) : 0
  const free = (current.leftMinor ?? 0) - dueMinor
  return {
    ...budget,
    state: stateOf(current),
    current,
    previous,
    daysLeft: days,
    dueMinor,
    dueUnconverted: byCurrency(
      unrated.map((one) => ({
        currency: one.recurring.currency,
        spentMinor: signed(one.recurring.usualMinor, one),
      })),
    ),
    perDayMinor: days > 0 && free > 0 ? Math.floor(free / days) : null,
  }
}
