/** The tables of a report: plain ones, whose heads a printer repeats on every sheet. */
import type { Child } from 'hono/jsx'
import { isCategoryId } from '#shared/categories.ts'
import { t } from '../../language.ts'
import type { Account, Transaction } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Amount } from '../parts/amount.tsx'
import { monthPeriod, type Period } from '../period.ts'
import { titleOf } from '../transactions/category.tsx'
import type { CurrencyReport, ReportLine } from './model.ts'

/** `isWide`: there is no room for it on a phone. */
type Cell = { text: Child; isNumber?: boolean; isWide?: boolean }

type TableProps = {
  title: string
  head: ReadonlyArray<Cell>
  rows: ReadonlyArray<ReadonlyArray<Child>>
  children?: Child
}

/** Its first column names the row. */
export function ReportTable({ title, head, rows, children }: TableProps) {
  if (rows.length === 0) return null
  return (
    <div class="report-part" tabindex={0}>
      <table class="report-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col" class={classOf(cell)}>
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td class={classOf(head[index + 1])}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}

function classOf(cell: Cell | undefined): string | undefined {
  const names = [cell?.isNumber ? 'number' : '', cell?.isWide ? 'wide-cell' : '']
  return names.filter(Boolean).join(' ') || undefined
}

type OfCurrency = { report: CurrencyReport; period: Period; page: Page }

type OfProps = OfCurrency & { query: Readonly<Record<string, string>>; children?: Child }

/** What a row adds up, as the way to its transactions. */
function Of({ report: { currency }, period: { from, to }, query, children }: OfProps) {
  return <a href={address('/transactions', { from, to, currency, ...query })}>{children}</a>
}

export function CategoryTable(props: OfCurrency) {
  const { report, page } = props
  const { currency, categories, before, spentMinor } = report
  const money = (minor: number) => page.formats.money(minor, currency)
  const nameOf = ({ key }: ReportLine) => (
    <Of {...props} query={{ category: key ?? 'none' }}>
      {page.names.category(isCategoryId(key) ? key : null)}
    </Of>
  )
  const number = (text: string): Cell => ({ text, isNumber: true })
  return (
    <ReportTable
      title={t('report.byCategory')}
      head={[
        { text: t('report.category') },
        number(t('report.spent')),
        { ...number(t('report.share')), isWide: true },
        ...(before
          ? [{ ...number(t('report.before')), isWide: true }, number(t('report.change'))]
          : []),
      ]}
      rows={categories.map((line) => [
        nameOf(line),
        money(line.amountMinor),
        spentMinor > 0 && line.amountMinor > 0
          ? page.formats.percent(line.amountMinor / spentMinor)
          : '',
        ...(before
          ? [
              money(line.beforeMinor ?? 0),
              page.formats.signedMoney(line.amountMinor - (line.beforeMinor ?? 0), currency),
            ]
          : []),
      ])}
    />
  )
}

export function MonthTable(props: OfCurrency) {
  const { report, period, page } = props
  const { currency, months } = report
  if (months.length < 2) return null
  return (
    <ReportTable
      title={t('report.byMonth')}
      head={sumsHead(t('report.month'))}
      rows={months.map((month) => [
        <Of {...props} query={partOf(period, month.month)}>
          {page.formats.date(month.month, 'month')}
        </Of>,
        ...sumsOf(month, currency, page),
      ])}
    />
  )
}

/** The days of a month that are in a period. */
function partOf({ from, to }: Period, month: string): { from: string; to: string } {
  const whole = monthPeriod(month)
  return { from: whole.from < from ? from : whole.from, to: whole.to > to ? to : whole.to }
}

type AccountProps = OfCurrency & { accounts: ReadonlyArray<Account> }

export function AccountTable({ accounts, ...props }: AccountProps) {
  const { report, page } = props
  const names = new Map(accounts.map((account) => [account.id, accountName(account)]))
  return (
    <ReportTable
      title={t('report.byAccount')}
      head={sumsHead(t('report.account'))}
      rows={report.accounts.map((sums) => [
        <Of {...props} query={{ account: sums.accountId ?? 'none' }}>
          {names.get(sums.accountId ?? '') ?? t('report.noAccount')}
        </Of>,
        ...sumsOf(sums, report.currency, page),
      ])}
    />
  )
}

function sumsHead(first: string): Array<Cell> {
  const sums = [t('report.spent'), t('report.income'), t('report.net')]
  return [{ text: first }, ...sums.map((text) => ({ text, isNumber: true }))]
}

function sumsOf(
  { spentMinor, incomeMinor }: { spentMinor: number; incomeMinor: number },
  currency: string,
  { formats }: Page,
): Array<string> {
  return [
    formats.money(spentMinor, currency),
    formats.money(incomeMinor, currency),
    formats.signedMoney(incomeMinor - spentMinor, currency),
  ]
}

export function MerchantTable(props: OfCurrency) {
  const { report, page } = props
  const { currency, merchants, moreMerchants } = report
  return (
    <ReportTable
      title={t('report.byMerchant')}
      head={[
        { text: t('report.merchant') },
        { text: t('report.count'), isNumber: true },
        { text: t('report.spent'), isNumber: true },
      ]}
      rows={merchants.map(({ key, name, count, amountMinor }) => [
        key === null ? (
          t('report.noMerchant')
        ) : (
          <Of {...props} query={{ merchant: key }}>
            {name ?? key}
          </Of>
        ),
        page.formats.number(count),
        page.formats.money(amountMinor, currency),
      ])}
    >
      {moreMerchants > 0 && (
        <p class="muted">{t('report.moreMerchants', { count: moreMerchants })}</p>
      )}
    </ReportTable>
  )
}

type ListProps = { transactions: ReadonlyArray<Transaction>; more: number; page: Page }

export function TransactionTable({ transactions, more, page }: ListProps) {
  const categoryOf = ({ category, splits }: Transaction) =>
    splits.length > 0
      ? splits.map((part) => page.names.category(part.category)).join(', ')
      : page.names.category(category)
  return (
    <ReportTable
      title={t('report.transactions')}
      head={[
        { text: t('report.day') },
        { text: t('report.merchant') },
        { text: t('report.category') },
        { text: t('report.account'), isWide: true },
        { text: t('report.amount'), isNumber: true },
      ]}
      rows={transactions.map((transaction) => [
        page.formats.date(transaction.localDate, 'short'),
        <a href={`/transactions/${transaction.id}`}>{titleOf(transaction)}</a>,
        categoryOf(transaction),
        transaction.account ? accountName(transaction.account) : '',
        <Amount
          formats={page.formats}
          minor={transaction.amountMinor}
          currency={transaction.currency}
          kind={transaction.kind}
        />,
      ])}
    >
      {more > 0 && <p class="muted">{t('report.more', { count: more })}</p>}
    </ReportTable>
  )
}
