/** What a printed report says of a time, in one currency after another. */
import type { LedgerStore, SpendingRow, Transaction } from '../../ledger/store.ts'
import { previousPart } from '../overview/comparison.ts'
import type { Period } from '../period.ts'

/** More would be a book: the export has all of them. */
const MOST_LISTED = 2000
const AT_ONCE = 500
export const MOST_MERCHANTS = 30

export type ReportLine = {
  key: string | null
  name: string | null
  amountMinor: number
  /** Of the period before, up to as many days; null: nothing is known of it. */
  beforeMinor: number | null
  count: number
}

export type CurrencyReport = {
  currency: string
  spentMinor: number
  incomeMinor: number
  /** Of the period before; null: nothing is known of it. */
  before: { spentMinor: number; incomeMinor: number } | null
  categories: Array<ReportLine>
  merchants: Array<ReportLine>
  /** Those that are not listed. */
  moreMerchants: number
  months: Array<{ month: string; spentMinor: number; incomeMinor: number }>
  accounts: Array<{
    accountId: string | null
    spentMinor: number
    incomeMinor: number
    count: number
  }>
}

export type Report = {
  period: Period
  currencies: Array<CurrencyReport>
  /** Oldest first. */
  transactions: Array<Transaction>
  /** Beyond those listed. */
  more: number
}

type Ledger = Pick<LedgerStore, 'summaries' | 'transactions'>

/** Its tables, and its transactions. */
export async function readReport(ledger: Ledger, period: Period, today: string): Promise<Report> {
  const [currencies, listing] = await Promise.all([
    readTables(ledger, period, today, MOST_MERCHANTS),
    listed(ledger, { from: period.from, to: period.to }),
  ])
  return { period, currencies, ...listing }
}

/** What a period adds up to by category, month, merchant and account, in one currency after another. */
export async function readTables(
  ledger: Ledger,
  period: Period,
  today: string,
  mostMerchants: number,
): Promise<Array<CurrencyReport>> {
  const { from, to } = period
  const before = previousPart(period, today)
  const { summaries } = ledger
  const [categories, earlier, merchants, spent, income, earlierIncome, accounts] =
    await Promise.all([
      summaries.spending(period, 'category'),
      summaries.spending(before, 'category'),
      summaries.spending(period, 'merchant'),
      summaries.spending(period, 'month'),
      summaries.spending(period, 'month', 'income'),
      summaries.spending(before, 'month', 'income'),
      ledger.transactions.byAccount({ from, to }),
    ])
  const codes = [...new Set([...accounts, ...spent, ...income].map(({ currency }) => currency))]
  const currencies = codes.map((currency): CurrencyReport => {
    const of = (rows: ReadonlyArray<SpendingRow>) => rows.filter((row) => row.currency === currency)
    const known = [...of(earlier), ...of(earlierIncome)].length > 0
    const [spentBefore, incomeBefore] = [sum(of(earlier)), sum(of(earlierIncome))]
    const shops = linesOf(of(merchants), null)
    return {
      currency,
      spentMinor: sum(of(spent)),
      incomeMinor: sum(of(income)),
      before: known ? { spentMinor: spentBefore, incomeMinor: incomeBefore } : null,
      categories: linesOf(of(categories), known ? of(earlier) : null),
      merchants: shops.slice(0, mostMerchants),
      moreMerchants: Math.max(0, shops.length - mostMerchants),
      months: monthsOf(of(spent), of(income)),
      accounts: accounts.filter((row) => row.currency === currency),
    }
  })
  const counts = (report: CurrencyReport) =>
    report.accounts.reduce((all, { count }) => all + count, 0)
  currencies.sort((a, b) => counts(b) - counts(a) || a.currency.localeCompare(b.currency))
  return currencies
}

/** The largest first; what was spent before and no longer is stands below. */
function linesOf(
  rows: ReadonlyArray<SpendingRow>,
  before: ReadonlyArray<SpendingRow> | null,
): Array<ReportLine> {
  const earlier = new Map(before?.map(({ key, spentMinor }) => [key, spentMinor]))
  const gone = (before ?? []).filter(({ key }) => !rows.some((row) => row.key === key))
  return [...rows, ...gone.map((row) => ({ ...row, spentMinor: 0, count: 0 }))]
    .map(({ key, name, merchant, spentMinor, count }) => ({
      key,
      name: name ?? merchant,
      amountMinor: spentMinor,
      beforeMinor: before === null ? null : (earlier.get(key) ?? 0),
      count,
    }))
    .filter(({ amountMinor, beforeMinor }) => amountMinor !== 0 || (beforeMinor ?? 0) !== 0)
    .sort((a, b) => b.amountMinor - a.amountMinor)
}

function monthsOf(spent: ReadonlyArray<SpendingRow>, income: ReadonlyArray<SpendingRow>) {
  const months = [...new Set([...spent, ...income].flatMap(({ key }) => key ?? []))].sort()
  const of = (rows: ReadonlyArray<SpendingRow>, month: string) =>
    sum(rows.filter(({ key }) => key === month))
  return months.map((month) => ({
    month,
    spentMinor: of(spent, month),
    incomeMinor: of(income, month),
  }))
}

function sum(rows: ReadonlyArray<SpendingRow>): number {
  return rows.reduce((all, { spentMinor }) => all + spentMinor, 0)
}

async function listed(ledger: Ledger, days: { from: string; to: string }) {
  const transactions: Array<Transaction> = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Ledger['transactions']['list']>> =
      await ledger.transactions.list(days, { cursor, limit: AT_ONCE })
    transactions.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null && transactions.length < MOST_LISTED)
  const all = cursor === null ? transactions.length : await ledger.transactions.count(days, 1e6)
  return { transactions: transactions.reverse(), more: all - transactions.length }
}
