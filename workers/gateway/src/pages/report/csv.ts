/** A report's tables as one CSV table, for a spreadsheet to go on with. */
import { stringify } from 'csv-stringify/sync'
import { isCategoryId } from '#shared/categories.ts'
import { toDecimal } from '#shared/money.ts'
import type { Account } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import type { CurrencyReport } from './model.ts'

/** `of`: what a row adds up: all, a category, a month, a merchant or an account. */
const COLUMNS = ['currency', 'of', 'name', 'count', 'spent', 'income', 'net', 'before']

const COUNT = COLUMNS.indexOf('count')

type Row = Partial<Record<'count', number>> & {
  of: 'all' | 'category' | 'month' | 'merchant' | 'account'
  name: string
  /** Minor units; null: it is not counted by that. */
  spent: number
  income?: number
  before?: number | null
}

/** Amounts are decimals with a point; names are in the reader's language. No cell becomes a formula. */
export function reportCsv(
  currencies: ReadonlyArray<CurrencyReport>,
  accounts: ReadonlyArray<Account>,
  page: Pick<Page, 'names'>,
): string {
  const tables = currencies.map((report) => {
    const { currency } = report
    const rows = rowsOf(report, accounts, page).map((row) => [
      currency,
      row.of,
      row.name,
      row.count,
      row.spent,
      row.income,
      row.income === undefined ? null : row.income - row.spent,
      row.before,
    ])
    return stringify(rows, {
      escape_formulas: true,
      // As numbers until here: a minus before one makes no formula of it.
      cast: {
        number: (value, { index }) => (index === COUNT ? `${value}` : toDecimal(value, currency)),
      },
    })
  })
  return `\ufeff${stringify([COLUMNS])}${tables.join('')}`
}

function rowsOf(
  { spentMinor, incomeMinor, before, ...report }: CurrencyReport,
  accounts: ReadonlyArray<Account>,
  { names }: Pick<Page, 'names'>,
): Array<Row> {
  const titles = new Map(accounts.map((account) => [account.id, accountName(account)]))
  const all = { of: 'all', name: '', spent: spentMinor, income: incomeMinor } as const
  return [
    { ...all, before: before?.spentMinor ?? null },
    ...report.categories.map(({ key, count, amountMinor, beforeMinor }) => ({
      of: 'category' as const,
      name: names.category(isCategoryId(key) ? key : null),
      count,
      spent: amountMinor,
      before: beforeMinor,
    })),
    ...report.months.map((month) => ({
      of: 'month' as const,
      name: month.month,
      spent: month.spentMinor,
      income: month.incomeMinor,
    })),
    ...report.merchants.map(({ name, count, amountMinor }) => ({
      of: 'merchant' as const,
      name: name ?? '',
      count,
      spent: amountMinor,
    })),
    ...report.accounts.map((sums) => ({
      of: 'account' as const,
      name: titles.get(sums.accountId ?? '') ?? '',
      count: sums.count,
      spent: sums.spentMinor,
      income: sums.incomeMinor,
    })),
  ]
}
