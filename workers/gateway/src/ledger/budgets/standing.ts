/** How budgets stand: spent, left, due, and what is left a day. */
import type { Context } from '../context.ts'
import type { Due, RecurringStore } from '../recurring/store.ts'
import { today } from '../zone.ts'
import { type BudgetState, type Envelope, envelopesOf, neededRange, stateOf } from './envelope.ts'
import { type Budget, type BudgetRow, budgetOfRow } from './row.ts'
import { readSpent, type Spent } from './spent.ts'
import { daysLeft, windowOf } from './windows.ts'

export type BudgetStatus = Budget & {
  state: BudgetState
  current: Envelope
  /** The last three, newest first. */
  previous: Array<Envelope>
  /** Today among them; 0: the period is over, or to come. */
  daysLeft: number
  /** What recurs and is expected until the end. */
  dueMinor: number
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
  const [spent, due] = await Promise.all([
    readSpent(context, { from, to }),
    to >= now ? recurring.due(now, to) : [],
  ])
  return budgets.map((budget) => standing(budget, { day, now, spent, due }))
}

function standing(
  budget: Budget,
  { day, now, spent, due }: { day: string; now: string; spent: Spent; due: ReadonlyArray<Due> },
): BudgetStatus {
  const { from, to } = windowOf(budget.period, day)
  const [current, ...previous] = envelopesOf(budget, day, PREVIOUS, (window) =>
    spent.in(budget, window),
  )
  if (!current) throw new Error('a budget has a current period')
  const dueMinor = due
    .filter(({ date, recurring }) => {
      const isOwn = recurring.currency === budget.currency && recurring.counts === 'spending'
      return isOwn && from <= date && date <= to && spent.isOf(budget, recurring.category)
    })
    .reduce((sum, { recurring }) => {
      return sum + (recurring.direction === 'out' ? recurring.usualMinor : -recurring.usualMinor)
    }, 0)
  const days = from <= now ? daysLeft({ from, to }, now) : 0
  const free = (current.leftMinor ?? 0) - dueMinor
  return {
    ...budget,
    state: stateOf(current),
    current,
    previous,
    daysLeft: days,
    dueMinor,
    perDayMinor: days > 0 && free > 0 ? Math.floor(free / days) : null,
  }
}
