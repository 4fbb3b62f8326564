/** What the overview shows, read from the ledger. */
import { addDays } from '#shared/local-time.ts'
import { isCurrency } from '#shared/money.ts'
import type {
  BudgetStatus,
  CategorySetting,
  Due,
  LedgerStore,
  Recurring,
  SpendingRow,
  Transaction,
} from '../../ledger/store.ts'
import { eachDay, type Period } from '../period.ts'
import { leftOf } from './budgets-left.ts'
import {
  type Comparison,
  compare,
  comparedRange,
  nothingOf,
  previousPart,
  stripOf,
  sum,
} from './comparison.ts'
import { type Unusual, unusualOf } from './unusual.ts'

export type MerchantShare = {
  merchantKey: string | null
  merchant: string | null
  name: string | null
  spentMinor: number
  count: number
}

export type StripMonth = { period: Period; spentMinor: number; incomeMinor: number }

export type Overview = {
  period: Period
  /** Of every currency, that of the charts among them. */
  totals: Array<Comparison>
  /** The currency that the charts are in; null where nothing was ever spent near the period. */
  currency: string | null
  /** Of that currency. */
  chosen: Comparison | null
  incomeMinor: number
  /** Of the budgets in that currency, counted once each; null: there are none. */
  budgetsLeftMinor: number | null
  days: Array<{ date: string; spentMinor: number; count: number }>
  strip: Array<StripMonth>
  categories: Array<SpendingRow>
  merchants: Array<MerchantShare>
  /** The same of the period before, up to the same day; null: the ledger has nothing of it. */
  before: { categories: Array<SpendingRow>; merchants: Array<SpendingRow> } | null
  unusual: Array<Unusual>
  /** Expected soon; in a period to come, in it. */
  due: Array<Due>
  overdue: Array<Recurring>
  latest: Array<Transaction>
  budgets: Array<BudgetStatus>
  /** `future`: it is still to come. `first`: the ledger began in it. `empty`: nothing is in it. */
  state: 'future' | 'first' | 'empty' | null
  /** Nothing was ever recorded: the page says how to begin. */
  isNew: boolean
}

const LATEST = 6
const TOP_MERCHANTS = 8
const DUE_DAYS = 14
const USUAL_DAYS = 365
/** A ledger that began less than so long before a period calls no merchant new. */
const SETTLED_DAYS = 60

/** Reads the overview of a period; `wanted` is the currency of the charts, where there is any of it. */
export async function readOverview(
  ledger: LedgerStore,
  period: Period,
  today: string,
  wanted: string | undefined,
  categories: ReadonlyArray<CategorySetting>,
): Promise<Overview> {
  const compared = comparedRange(period)
  const isFuture = period.from > today
  const dueRange = isFuture ? period : { from: today, to: addDays(today, DUE_DAYS) }
  const previous = previousPart(period, today)
  const [byDay, incomeByDay, ...rest] = await Promise.all([
    ledger.summaries.spending(compared, 'day'),
    ledger.summaries.spending(compared, 'day', 'income'),
    ledger.summaries.spending(period, 'category'),
    ledger.summaries.spending(period, 'merchant'),
    ledger.summaries.spending(previous, 'category'),
    ledger.summaries.spending(previous, 'merchant'),
    ledger.transactions.list({}, { cursor: null, limit: LATEST }),
    ledger.budgets.list(within(period, today)),
    ledger.recurring.list(),
    ledger.recurring.due(dueRange.from, dueRange.to),
  ])
  const [
    byCategory,
    byMerchant,
    categoriesBefore,
    merchantsBefore,
    latest,
    budgets,
    recurring,
    due,
  ] = rest
  const totals = compare(byDay, period, today)
  const currency = chosenCurrency(totals, wanted, [incomeByDay, byDay])
  const own = <Row extends { currency: string }>(rows: ReadonlyArray<Row>) =>
    rows.filter((row) => row.currency === currency)
  const ownDays = own(byDay)
  const ownIncome = own(incomeByDay)
  const merchants = own(byMerchant)
  const chosen = totals.find((total) => total.currency === currency)
  const usual = await ledger.summaries.usual(
    merchants.flatMap(({ key }) => key ?? []),
    { from: addDays(period.from, -USUAL_DAYS), to: addDays(period.from, -1) },
  )
  const first = [...byDay, ...incomeByDay].reduce(
    (day, { key }) => (key && key < day ? key : day),
    '9',
  )
  const incomeMinor = sum(ownIncome, period.from, period.to).spentMinor
  return {
    period,
    totals,
    currency,
    chosen: chosen ?? (currency === null ? null : nothingOf(currency)),
    incomeMinor,
    budgetsLeftMinor: leftOf(own(budgets), categories),
    days: fillDays(ownDays, period),
    strip: stripOf(period).map((month) => ({
      period: month,
      spentMinor: sum(ownDays, month.from, month.to).spentMinor,
      incomeMinor: sum(ownIncome, month.from, month.to).spentMinor,
    })),
    categories: own(byCategory),
    merchants: merchants
      .filter(({ spentMinor }) => spentMinor > 0)
      .slice(0, TOP_MERCHANTS)
      .map(({ key, merchant, name, spentMinor, count }) => {
        return { merchantKey: key, merchant, name, spentMinor, count }
      }),
    before:
      first <= previous.to
        ? { categories: own(categoriesBefore), merchants: own(merchantsBefore) }
        : null,
    unusual: isFuture
      ? []
      : unusualOf({
          ...{ merchants, usual: own(usual), recurring: own(recurring), period },
          knowsMerchants: first <= addDays(period.from, -SETTLED_DAYS),
        }),
    due,
    overdue: recurring.filter(({ state }) => state === 'overdue'),
    latest: latest.items,
    budgets,
    state: stateOf({ isFuture, isEmpty: !chosen?.count && incomeMinor === 0, first, period }),
    isNew: latest.items.length === 0,
  }
}

type Known = { isFuture: boolean; isEmpty: boolean; first: string; period: Period }

function stateOf({ isFuture, isEmpty, first, period }: Known): Overview['state'] {
  if (isFuture) return 'future'
  if (isEmpty) return 'empty'
  return first >= period.from ? 'first' : null
}

/** The wanted currency, also where the period has nothing of it; else the one used most, near it if not in it. */
export function chosenCurrency(
  totals: ReadonlyArray<Comparison>,
  wanted: string | undefined,
  others: ReadonlyArray<ReadonlyArray<SpendingRow>> = [],
): string | null {
  const code = wanted?.toUpperCase()
  if (code && isCurrency(code)) return code
  return totals[0]?.currency ?? others.flatMap((rows) => rows.at(-1)?.currency ?? [])[0] ?? null
}

function fillDays(rows: ReadonlyArray<SpendingRow>, period: Period): Overview['days'] {
  const spent = new Map(rows.map((row) => [row.key, row]))
  return eachDay(period).map((date) => ({
    date,
    spentMinor: spent.get(date)?.spentMinor ?? 0,
    count: spent.get(date)?.count ?? 0,
  }))
}

/** The day whose budgets stand with a period: today, or its last. */
function within({ from, to }: Period, today: string): string {
  return from <= today && today <= to ? today : to
}
