/** How often something recurs, and on which days: a grid of due days. */
import { dayOfMonth, monthOf, weekdayOf } from './day.ts'

export const INTERVALS = [
  'weekly',
  'fortnightly',
  'four_weekly',
  'semimonthly',
  'monthly',
  'bimonthly',
  'quarterly',
  'half_yearly',
  'yearly',
] as const
export type Interval = (typeof INTERVALS)[number]

type Rule = {
  /** A step of so many days, or of so many months. */
  step: { days: number } | { months: number }
  perYear: number
  /** About how many days lie between two. */
  length: number
  /** Days around a due day within which a payment is that one's. */
  tolerance: number
  /** The most that payments may be off on average: what is off by more is a habit, no date. */
  meanDeviation: number
  /** Days after which one that did not come should have. */
  grace: number
  /** Days after which nobody waits for it any more. */
  patience: number
}

/** Banks book on working days and holidays move a date, so a month's day is a day or four off. */
export const RULES: Readonly<Record<Interval, Rule>> = {
  weekly: rule({ days: 7 }, 365.25 / 7, 1, 0.4, 3, 21),
  fortnightly: rule({ days: 14 }, 365.25 / 14, 2, 0.8, 4, 30),
  four_weekly: rule({ days: 28 }, 365.25 / 28, 2, 0.8, 5, 45),
  semimonthly: rule({ months: 1 }, 24, 3, 1.5, 4, 30),
  monthly: rule({ months: 1 }, 12, 4, 2, 5, 45),
  bimonthly: rule({ months: 2 }, 6, 6, 3, 8, 60),
  quarterly: rule({ months: 3 }, 4, 7, 4, 10, 75),
  half_yearly: rule({ months: 6 }, 2, 8, 5, 14, 90),
  yearly: rule({ months: 12 }, 1, 10, 6, 21, 120),
}

function rule(
  step: Rule['step'],
  perYear: number,
  tolerance: number,
  meanDeviation: number,
  grace: number,
  patience: number,
): Rule {
  return { step, perYear, length: 365.25 / perYear, tolerance, meanDeviation, grace, patience }
}

/** Where a due day that is a Saturday or Sunday goes; null: it stays. */
export type Weekend = 'next' | 'previous' | null

export type Grid = {
  interval: Interval
  /** A day on the grid as a whole day: of a step of days any due day, of months any day in a due month. */
  anchor: number
  /** Days of the month: none for a step of days, two for semimonthly; 31 is the last. */
  dates: ReadonlyArray<number>
  weekend: Weekend
}

/** The due day of a number; 0 is the one at the anchor (semimonthly: the first of its month). */
export function dueOf(grid: Grid, index: number): number {
  const { step } = RULES[grid.interval]
  if ('days' in step) return grid.anchor + index * step.days
  const { month } = monthOf(grid.anchor)
  const perMonth = grid.dates.length
  const steps = Math.floor(index / perMonth)
  const date = grid.dates[index - steps * perMonth] ?? 1
  return onWorkingDay(dayOfMonth(month + steps * step.months, date), grid.weekend)
}

/** The number of the due day nearest to a day. */
export function indexNear(grid: Grid, day: number): number {
  const { step } = RULES[grid.interval]
  if ('days' in step) return Math.round((day - grid.anchor) / step.days)
  const months = monthOf(day).month - monthOf(grid.anchor).month
  const guess = Math.round((months / step.months) * grid.dates.length)
  let nearest = guess
  for (let index = guess - 2; index <= guess + 2; index += 1) {
    const isNearer = Math.abs(dueOf(grid, index) - day) < Math.abs(dueOf(grid, nearest) - day)
    if (isNearer) nearest = index
  }
  return nearest
}

function onWorkingDay(day: number, weekend: Weekend): number {
  const weekday = weekdayOf(day)
  if (weekend === null || (weekday !== 0 && weekday !== 6)) return day
  if (weekend === 'next') return day + (weekday === 6 ? 2 : 1)
  return day - (weekday === 6 ? 1 : 2)
}
