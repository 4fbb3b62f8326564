/** What a summary tells beside its day: the week, the month, budgets, what is due. */
import type { CategoryId } from '#shared/categories.ts'
import { addDays } from '#shared/local-time.ts'
import type { BudgetLine, CategorySum, DueLine, Outlook, PeriodSummary } from '#shared/outlook.ts'
import { rangeOf, type SummaryTime, timesOf } from '#shared/summary-times.ts'
import { createBudgets } from '../budgets/store.ts'
import type { CategorySetting } from '../categories/taxonomy.ts'
import type { Context } from '../context.ts'
import { homeCurrency } from '../rates/store.ts'
import { createRecurring } from '../recurring/store.ts'
import type { ReviewCounts, SpendingRow } from '../types/summary.ts'
import { spendingRows } from './spending.ts'
import { byUse, sumsOf } from './sums.ts'

/** The largest say enough; the rest is on the dashboard. */
const CATEGORIES = 12
const MERCHANTS = 5
const BUDGETS = 20
const DUE = 20

/** Days ahead that what is due is told of. */
const AHEAD: Readonly<Record<SummaryTime, number>> = { day: 3, week: 7, month: 31 }

export async function outlookOf(
  context: Context,
  localDate: string,
  wanted: ReadonlyArray<SummaryTime>,
  categories: ReadonlyArray<CategorySetting>,
  review: ReviewCounts,
): Promise<Outlook> {
  const about = timesOf(localDate, wanted)
  const month = rangeOf('month', localDate)
  // The longest time back that any part looks: all of them are sums of these days.
  const range = {
    from: [month.before.from, addDays(localDate, -13)].sort()[0] ?? '',
    to: localDate,
  }
  const [days, income, budgets, due, home] = await Promise.all([
    spendingRows(context, range, 'day', 'spending', 'home'),
    spendingRows(context, range, 'day', 'income', 'home'),
    budgetLines(context, categories, localDate),
    dueLines(context, localDate, about),
    homeCurrency(context),
  ])
  const order = byUse(days)
  return {
    about,
    periods: await Promise.all(
      about
        .filter((time) => time !== 'day')
        .map((time) =>
          periodOf(context, time, localDate, { days, income, home, categories, order }),
        ),
    ),
    month: sumsOf({ days, income, home }, { ...month, to: localDate }, order),
    budgets,
    due,
    duplicatesToReview: review.duplicates,
    putAsideFrom: putAsideFrom(localDate, wanted),
  }
}

/** Once a week; where a mail comes only once a month, then. */
function putAsideFrom(localDate: string, wanted: ReadonlyArray<SummaryTime>): string | null {
  const isWeekly = wanted.includes('day') || wanted.includes('week')
  const time = isWeekly ? 'week' : 'month'
  return timesOf(localDate, [time]).length > 0 ? rangeOf(time, localDate).from : null
}

type Known = {
  days: ReadonlyArray<SpendingRow>
  income: ReadonlyArray<SpendingRow>
  home: string | null
  categories: ReadonlyArray<CategorySetting>
  order: (a: { currency: string }, b: { currency: string }) => number
}

async function periodOf(
  context: Context,
  time: PeriodSummary['time'],
  localDate: string,
  { days, income, home, categories, order }: Known,
): Promise<PeriodSummary> {
  const { from, before } = rangeOf(time, localDate)
  const range = { from, to: localDate }
  const [byCategory, merchants] = await Promise.all([
    spendingRows(context, range, 'category', 'spending', 'home'),
    spendingRows(context, range, 'merchant', 'spending', 'home'),
  ])
  return {
    time,
    ...range,
    totals: sumsOf({ days, income, home }, { ...range, before }, order),
    byCategory: byCategory.toSorted(order).slice(0, CATEGORIES).map(toCategorySum(categories)),
    merchants: merchants
      .filter(({ spentMinor }) => spentMinor > 0)
      .toSorted(order)
      .flatMap(({ name, merchant, currency, spentMinor }) => {
        const called = name ?? merchant
        return called === null ? [] : [{ name: called, currency, spentMinor }]
      })
      .slice(0, MERCHANTS),
  }
}

function toCategorySum(categories: ReadonlyArray<CategorySetting>) {
  const titles = new Map<string | null, string | null>(
    categories.map(({ category, title }) => [category, title]),
  )
  return ({ key, currency, spentMinor }: SpendingRow): CategorySum => ({
    category: key as CategoryId | null,
    title: titles.get(key) ?? null,
    currency,
    spentMinor,
  })
}

async function budgetLines(
  context: Context,
  categories: ReadonlyArray<CategorySetting>,
  localDate: string,
): Promise<Array<BudgetLine>> {
  const budgets = await createBudgets(context, createRecurring(context)).list(localDate)
  const titles = new Map(categories.map(({ category, title }) => [category, title]))
  return budgets
    .filter(({ period }) => period === 'month')
    .slice(0, BUDGETS)
    .map(({ category, group, currency, current }) => ({
      category,
      group,
      title: category === null ? null : (titles.get(category) ?? null),
      currency,
      amountMinor: (current.amountMinor ?? 0) + current.carriedMinor,
      spentMinor: current.spentMinor,
    }))
}

async function dueLines(
  context: Context,
  localDate: string,
  about: ReadonlyArray<SummaryTime>,
): Promise<Outlook['due']> {
  const days = AHEAD[about.at(-1) ?? 'day']
  const due = await createRecurring(context).due(addDays(localDate, 1), addDays(localDate, days))
  const lines = due.slice(0, DUE).map(({ date, recurring }): DueLine => {
    const { name, currency, usualMinor, direction, varies } = recurring
    return { date, name, currency, amountMinor: usualMinor, direction, varies }
  })
  return { days, lines }
}
