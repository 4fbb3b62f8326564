/** A report's tables as one CSV table, for a spreadsheet to go on with. */
import { stringify } from 'csv-stringify/sync'
import { isCategoryId } from '#shared/categories.ts'
import { decimalMark } from '#shared/i18n/formats.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { toDecimal } from '#shared/money.ts'
import { delimiterBeside } from '../../api/export/csv.ts'
import { t } from '../../language.ts'
import type { Account } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import type { CurrencyReport } from './model.ts'

/** The second says what a row adds up. */
const COLUMNS: ReadonlyArray<PlainKey> = [
  'export.column_currency',
  'report.by',
  'export.column_name',
  'report.count',
  'report.spent',
  'report.income',
  'report.net',
  'report.before',
]

const COUNT = COLUMNS.indexOf('report.count')

type Row = Partial<Record<'count', number>> & {
  of: 'everything' | 'category' | 'month' | 'merchant' | 'account'
  name: string
  /** Minor units; null: it is not counted by that. */
  spent: number
  income?: number
  before?: number | null
}

/** In the reader's language, with the decimal mark of their region. No cell becomes a formula. */
export function reportCsv(
  currencies: ReadonlyArray<CurrencyReport>,
  accounts: ReadonlyArray<Account>,
  page: Pick<Page, 'names' | 'formats'>,
): string {
  const mark = decimalMark(page.formats.locale)
  const delimiter = delimiterBeside(mark)
  const tables = currencies.map((report) => {
    const { currency } = report
    const rows = rowsOf(report, accounts, page).map((row) => [
      currency,
      t(`report.${row.of}`),
      row.name,
      row.count,
      row.spent,
      row.income,
      row.income === undefined ? null : row.income - row.spent,
      row.before,
    ])
    return stringify(rows, {
      delimiter,
      escape_formulas: true,
      // As numbers until here: a minus before one makes no formula of it.
      cast: {
        number: (value, { index }) =>
          index === COUNT ? `${value}` : toDecimal(value, currency).replace('.', mark),
      },
    })
  })
  return `\ufeff${stringify([COLUMNS.map((key) => t(key))], { delimiter })}${tables.join('')}`
}

function rowsOf(
  { spentMinor, incomeMinor, before, ...report }: CurrencyReport,
  accounts: ReadonlyArray<Account>,
  { names }: Pick<Page, 'names'>,
): Array<Row> {
  const titles = new Map(accounts.map((account) => [account.id, accountName(account)]))
  const all = { of: 'everything', name: '', spent: spentMinor, income: incomeMinor } as const
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
