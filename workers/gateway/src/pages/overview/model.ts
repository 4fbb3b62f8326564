/** What the overview shows, read from the ledger. */
import { type CategoryId, type Group, isCategoryId } from '#shared/categories.ts'
import { isCurrency } from '#shared/money.ts'
import type {
  BudgetStatus,
  CategorySetting,
  LedgerStore,
  SpendingRow,
  Transaction,
} from '../../ledger/store.ts'
import { eachDay, type Period } from '../period.ts'
import { type Comparison, compare, comparedRange } from './comparison.ts'

/** A share of the spending: a group, or one of its categories. */
export type Share = {
  group: Group | null
  category: CategoryId | null
  spentMinor: number
  count: number
}

export type MerchantShare = {
  merchantKey: string | null
  merchant: string | null
  name: string | null
  spentMinor: number
  count: number
}

export type Overview = {
  period: Period
  totals: Array<Comparison>
  /** The currency that the charts are in; null where nothing was spent. */
  currency: string | null
  /** What came in, in that currency. */
  incomeMinor: number
  days: Array<{ date: string; spentMinor: number; count: number }>
  categories: Array<SpendingRow>
  merchants: Array<MerchantShare>
  latest: Array<Transaction>
  budgets: Array<BudgetStatus>
  /** Nothing was ever recorded: the page says how to begin. */
  isNew: boolean
}

const LATEST = 6
const TOP_MERCHANTS = 8

/** Reads the overview of a period; `wanted` is the currency of the charts, where there is any of it. */
export async function readOverview(
  ledger: LedgerStore,
  period: Period,
  today: string,
  wanted: string | undefined,
): Promise<Overview> {
  const [byDay, byCategory, income, byMerchant, latest, budgets] = await Promise.all([
    ledger.summaries.spending(comparedRange(period), 'day'),
    ledger.summaries.spending(period, 'category'),
    ledger.summaries.spending(period, 'month', 'income'),
    ledger.summaries.spending(period, 'merchant'),
    ledger.transactions.list({}, { cursor: null, limit: LATEST }),
    ledger.budgets.list(within(period, today)),
  ])
  const totals = compare(byDay, period, today)
  const currency = chosenCurrency(totals, wanted)
  const own = (rows: Array<SpendingRow>) => rows.filter((row) => row.currency === currency)
  return {
    period,
    totals,
    currency,
    incomeMinor: own(income).reduce((sum, { spentMinor }) => sum + spentMinor, 0),
    days: fillDays(own(byDay), period),
    categories: own(byCategory),
    merchants: own(byMerchant)
      .filter(({ spentMinor }) => spentMinor > 0)
      .slice(0, TOP_MERCHANTS)
      .map(({ key, ...rest }) => ({ merchantKey: key, ...rest })),
    latest: latest.items,
    budgets: budgets,
    isNew: latest.items.length === 0,
  }
}

/** The wanted currency, also where the period has nothing of it; else the one used most. */
export function chosenCurrency(
  totals: ReadonlyArray<Comparison>,
  wanted: string | undefined,
): string | null {
  const code = wanted?.toUpperCase()
  return code && isCurrency(code) ? code : (totals[0]?.currency ?? null)
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

/**
 * Shares of the spending, largest first: by group, or by the categories of `group`. `rows` is
 * spending by category in one currency.
 */
export function sharesOf(
  rows: ReadonlyArray<SpendingRow>,
  categories: ReadonlyArray<CategorySetting>,
  group: Group | null,
): Array<Share> {
  const groupOf = new Map(categories.map((setting) => [setting.category, setting.group]))
  const shares = new Map<string, Share>()
  for (const { key, spentMinor, count } of rows) {
    const category = isCategoryId(key) ? key : null
    const own = category === null ? null : (groupOf.get(category) ?? null)
    if (group !== null && own !== group) continue
    const name = group === null ? (own ?? 'none') : (category ?? 'none')
    const share = shares.get(name)
    shares.set(name, {
      group: own,
      category: group === null ? null : category,
      spentMinor: (share?.spentMinor ?? 0) + spentMinor,
      count: (share?.count ?? 0) + count,
    })
  }
  return [...shares.values()]
    .filter(({ spentMinor }) => spentMinor !== 0)
    .sort((a, b) => b.spentMinor - a.spentMinor)
}
