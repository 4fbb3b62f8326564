/** What a summary tells beside its day: longer times, budgets, what is due. Plain data, for RPC. */
import type { CategoryId, Group } from './categories.ts'
import type { SummaryTime } from './summary-times.ts'

/** What was spent in a currency, in minor units. */
export type Original = { currency: string; spentMinor: number }

export type Sum = {
  /** The home currency where there is one and a rate is known; else its own. */
  currency: string
  /** In the home currency: of which currencies it was; none where nothing was converted. */
  originals?: Array<Original>
  /** There is a home currency, and no rate is known. */
  isUnrated?: boolean
  spentMinor: number
  incomeMinor: number
  /** Spent in the time before, up to the same day; null: there was nothing yet. */
  beforeMinor: number | null
}

export type CategorySum = {
  category: CategoryId | null
  /** What the person calls it; null: as shipped, or none. */
  title: string | null
  currency: string
  spentMinor: number
}

/** A week or a month that ends with the day. Local dates, both inclusive. */
export type PeriodSummary = {
  time: Exclude<SummaryTime, 'day'>
  from: string
  to: string
  totals: Array<Sum>
  /** The largest of them. */
  byCategory: Array<CategorySum>
  merchants: Array<{ name: string; currency: string; spentMinor: number }>
}

export type BudgetLine = {
  /** Null: of a group, or of everything. */
  category: CategoryId | null
  group: Group | null
  /** What the person calls the category; null: as shipped. */
  title: string | null
  currency: string
  amountMinor: number
  spentMinor: number
}

export type DueLine = {
  date: string
  /** Null: it names nobody. */
  name: string | null
  currency: string
  amountMinor: number
  direction: 'in' | 'out'
  varies: boolean
}

export type Outlook = {
  /** What the mail is about, the shortest first. */
  about: Array<SummaryTime>
  periods: Array<PeriodSummary>
  /** The month up to the day. */
  month: Array<Sum>
  budgets: Array<BudgetLine>
  /** Expected in the days after, and how many days these are. */
  due: { days: number; lines: Array<DueLine> }
  duplicatesToReview: number
  /** From this local date on it lists what was put aside; null: not in this mail. */
  putAsideFrom: string | null
}
