/** The tables of a report: plain ones, whose heads a printer repeats on every sheet. */
import type { Child } from 'hono/jsx'
import { isCategoryId } from '#shared/categories.ts'
import { t } from '../../language.ts'
import type { Account, Transaction } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Amount } from '../parts/amount.tsx'
import { titleOf } from '../transactions/category.tsx'
import type { CurrencyReport, ReportLine } from './model.ts'

type Cell = { text: Child; isNumber?: boolean }

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
    <div class="report-part">
      <table class="report-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {head.map(({ text, isNumber }) => (
              <th scope="col" class={isNumber ? 'number' : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td class={head[index + 1]?.isNumber ? 'number' : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}

type OfCurrency = { report: CurrencyReport; page: Page }

export function CategoryTable({ report, page }: OfCurrency) {
  const { currency, categories, before, spentMinor } = report
  const money = (minor: number) => page.formats.money(minor, currency)
  const nameOf = ({ key }: ReportLine) => page.names.category(isCategoryId(key) ? key : null)
  const number = (text: string): Cell => ({ text, isNumber: true })
  return (
    <ReportTable
      title={t('report.byCategory')}
      head={[
        { text: t('report.category') },
        number(t('report.spent')),
        number(t('report.share')),
        ...(before ? [number(t('report.before')), number(t('report.change'))] : []),
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

export function MonthTable({ report, page }: OfCurrency) {
  const { currency, months } = report
  if (months.length < 2) return null
  return (
    <ReportTable
      title={t('report.byMonth')}
      head={sumsHead(t('report.month'))}
      rows={months.map((month) => [
        page.formats.date(month.month, 'month'),
        ...sumsOf(month, currency, page),
      ])}
    />
  )
}

type AccountProps = OfCurrency & { accounts: ReadonlyArray<Account> }

export function AccountTable({ report, accounts, page }: AccountProps) {
  const names = new Map(accounts.map((account) => [account.id, accountName(account)]))
  return (
    <ReportTable
      title={t('report.byAccount')}
      head={sumsHead(t('report.account'))}
      rows={report.accounts.map((sums) => [
        names.get(sums.accountId ?? '') ?? t('report.noAccount'),
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

export function MerchantTable({ report, page }: OfCurrency) {
  const { currency, merchants, moreMerchants } = report
  return (
    <ReportTable
      title={t('report.byMerchant')}
      head={[
        { text: t('report.merchant') },
        { text: t('report.count'), isNumber: true },
        { text: t('report.spent'), isNumber: true },
      ]}
      rows={merchants.map(({ name, count, amountMinor }) => [
        name ?? t('report.noMerchant'),
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
        { text: t('report.account') },
        { text: t('report.amount'), isNumber: true },
      ]}
      rows={transactions.map((transaction) => [
        page.formats.date(transaction.localDate, 'short'),
        titleOf(transaction),
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
