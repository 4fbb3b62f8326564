/** What the overview shows, read from the ledger. */
import { addDays } from '#shared/local-time.ts'
import type { Original } from '#shared/outlook.ts'
import type {
  BudgetStatus,
  Due,
  LedgerStore,
  Recurring,
  SpendingRow,
  Transaction,
} from '../../ledger/store.ts'
import { byCurrency, originalsIn, within } from '../../ledger/summary/originals.ts'
import type { Page } from '../page.ts'
import { dayWithin, type Period } from '../period.ts'
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
import { chosenCurrency, isCode } from './money.ts'
import { type Pace, paceOf } from './pace.ts'
import { type Steps, stepsOf } from './steps.ts'
import { type Unusual, unusualOf } from './unusual.ts'
import { isShared, type PaidBy, paidBy } from './who-paid.tsx'

export type MerchantShare = {
  merchantKey: string | null
  merchant: string | null
  name: string | null
  spentMinor: number
  count: number
  originals?: ReadonlyArray<Original>
}

export type StripMonth = { period: Period; spentMinor: number; incomeMinor: number }

export type Overview = {
  period: Period
  /** Of every currency, that of the charts among them. */
  totals: Array<Comparison>
  /** The currency that the charts are in; null where nothing was ever spent near the period. */
  currency: string | null
  /** The currency that links go on with; null: all of them, in the home currency. */
  only: string | null
  /** The home currency, where there is one. */
  home: string | null
  /** Of which currencies the spending in the home currency was; empty where all was in one. */
  originals: Array<Original>
  /** What is not counted, since no rate is known of its day: in the period, and in the strip. */
  unrated: { spent: Array<Original>; income: Array<Original>; strip: Array<Original> }
  /** Of that currency. */
  chosen: Comparison | null
  incomeMinor: number
  /** Of the budgets in that currency, counted once each; null: there are none. */
  budgetsLeftMinor: number | null
  /** Spending of that currency, in days, weeks, months or years. */
  steps: Steps
  /** How it grew by day, in a month that has begun. */
  pace: Pace | null
  strip: Array<StripMonth>
  categories: Array<SpendingRow>
  merchants: Array<MerchantShare>
  /** The same of the period before, up to the same day; null: the ledger has nothing of it. */
  before: { categories: Array<SpendingRow>; merchants: Array<SpendingRow> } | null
  unusual: Array<Unusual>
  /** What the merchants of `unusual` are called, by their keys. */
  names: ReadonlyMap<string, string>
  /** By whose accounts; empty where no account is anybody's. */
  paidBy: Array<PaidBy>
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
/** So many merchants, those where most was spent, are looked at for what is unusual. */
const MERCHANTS = 90
const DUE_DAYS = 14
const USUAL_DAYS = 365
/** A ledger that began less than so long before a period calls no merchant new. */
const SETTLED_DAYS = 60

/**
 * Reads the overview of a period. `wanted`: the one currency to tell of; else all of them in the home
 * currency, or the one used most where there is no home currency.
 */
export async function readOverview(
  ledger: LedgerStore,
  period: Period,
  today: string,
  wanted: string | undefined,
  {
    categories,
    homeCurrency: home,
    formats,
  }: Pick<Page, 'categories' | 'homeCurrency' | 'formats'>,
): Promise<Overview> {
  const isHome = home !== null && !isCode(wanted)
  const unit = isHome ? 'home' : 'own'
  const spending = (range: { from: string; to: string }, by: 'day' | 'category' | 'account') =>
    ledger.summaries.spending(range, by, 'spending', unit)
  const compared = comparedRange(period)
  const isFuture = period.from > today
  const dueRange = isFuture ? period : { from: today, to: addDays(today, DUE_DAYS) }
  const previous = previousPart(period, today)
  const [byDay, incomeByDay, ...rest] = await Promise.all([
    spending(compared, 'day'),
    ledger.summaries.spending(compared, 'day', 'income', unit),
    spending(period, 'category'),
    spending(previous, 'category'),
    ledger.summaries.topMerchants(period, MERCHANTS, unit),
    ledger.transactions.list({}, { cursor: null, limit: LATEST }),
    ledger.budgets.list(dayWithin(period, today)),
    ledger.recurring.list(),
    ledger.recurring.due(dueRange.from, dueRange.to),
    ledger.transactions.accounts(),
  ])
  const [byCategory, categoriesBefore, byMerchant, latest, budgets, recurring, due, accounts] = rest
  const totals = compare(byDay, period, today)
  const currency = isHome ? home : chosenCurrency(totals, wanted, [incomeByDay, byDay])
  const own = <Row extends { currency: string }>(rows: ReadonlyArray<Row>) =>
    rows.filter((row) => row.currency === currency)
  const ownDays = own(byDay)
  const ownIncome = own(incomeByDay)
  const top = own(byMerchant.rows)
    .filter(({ spentMinor }) => spentMinor > 0)
    .slice(0, TOP_MERCHANTS)
  // What is usual at a merchant is told in the currency that it takes.
  const paid = isHome ? byMerchant.own : own(byMerchant.own)
  const keysOf = (rows: ReadonlyArray<SpendingRow>) => [
    ...new Set(rows.flatMap(({ key }) => key ?? [])),
  ]
  const [usual, atOnce, merchantsBefore, byAccount] = await Promise.all([
    ledger.summaries.usual(keysOf(paid), {
      from: addDays(period.from, -USUAL_DAYS),
      to: addDays(period.from, -1),
    }),
    ledger.summaries.usual(keysOf(paid), period),
    ledger.summaries.ofMerchants(previous, keysOf(top), unit),
    isShared(accounts) ? spending(period, 'account') : [],
  ])
  const chosen = totals.find((total) => total.currency === currency)
  const first = [...byDay, ...incomeByDay].reduce(
    (day, { key }) => (key && key < day ? key : day),
    '9',
  )
  const incomeMinor = sum(ownIncome, period.from, period.to).spentMinor
  const strip = stripOf(period)
  const stripRange = { from: strip[0]?.from ?? period.from, to: period.to }
  const unrated = (rows: ReadonlyArray<SpendingRow>, range: { from: string; to: string }) =>
    isHome ? byCurrency(within(rows, range).filter((row) => row.currency !== home)) : []
  const unusual = isFuture
    ? []
    : unusualOf({
        merchants: paid,
        atOnce,
        usual: isHome ? usual : own(usual),
        recurring: isHome ? recurring : own(recurring),
        period,
        knowsMerchants: first <= addDays(period.from, -SETTLED_DAYS),
      })
  const shown = [
    ...keysOf(top),
    ...unusual.flatMap((one) => (one.kind === 'price' ? [] : [one.merchantKey])),
  ]
  const called = await ledger.summaries.called([...new Set(shown)], period.to)
  const begun = budgets.filter(({ current }) => current.amountMinor !== null)
  return {
    period,
    totals,
    currency,
    only: isHome ? null : currency,
    home,
    originals: originalsIn(within(ownDays, period)),
    unrated: {
      spent: unrated(byDay, period),
      income: unrated(incomeByDay, period),
      strip: unrated([...byDay, ...incomeByDay], stripRange),
    },
    chosen: chosen ?? (currency === null ? null : nothingOf(currency)),
    incomeMinor,
    budgetsLeftMinor: leftOf(own(begun), categories),
    steps: stepsOf(ownDays, period, today, formats.firstDayOfWeek, first),
    pace: isFuture ? null : paceOf(ownDays, period, today, first),
    strip: strip.map((month) => ({
      period: month,
      spentMinor: sum(ownDays, month.from, month.to).spentMinor,
      incomeMinor: sum(ownIncome, month.from, month.to).spentMinor,
    })),
    categories: own(byCategory),
    merchants: top.map(({ key, ...row }) => ({
      merchantKey: key,
      ...row,
      ...called.get(key ?? ''),
    })),
    before:
      first <= previous.to
        ? { categories: own(categoriesBefore), merchants: own(merchantsBefore) }
        : null,
    unusual,
    names: new Map([...called].map(([key, { name, merchant }]) => [key, name ?? merchant ?? key])),
    paidBy: paidBy(own(byAccount), accounts),
    due,
    overdue: recurring.filter(({ state }) => state === 'overdue'),
    latest: latest.items,
    // A month before a budget began has none of it.
    budgets: begun,
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
