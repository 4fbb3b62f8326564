/** A month, a year or any days as a page that prints: no script, and nothing that is only on a screen. */
import { t } from '../../language.ts'
import type { Account } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import { titleOf } from '../overview/head.tsx'
import type { Page } from '../page.ts'
import { longPeriod, monthPeriod, type Period, periodQuery, shift } from '../period.ts'
import type { CurrencyReport, Report } from './model.ts'
import {
  AccountTable,
  CategoryTable,
  MerchantTable,
  MonthTable,
  TransactionTable,
} from './tables.tsx'

type Props = { report: Report; accounts: ReadonlyArray<Account>; page: Page }

export function ReportPage({ report, accounts, page }: Props) {
  const { period, currencies, transactions, more } = report
  const { formats } = page
  return (
    <article class="report">
      <header class="report-head">
        <h1>{titleOf(period, formats)}</h1>
        <p class="muted">
          {formats.dateRange(period.from, period.to)}
          {period.to >= page.today && period.from <= page.today && (
            <> · {t('report.upTo', { day: formats.date(page.today, 'short') })}</>
          )}
        </p>
        <Others period={period} page={page} />
      </header>
      {currencies.length === 0 && <p>{t('report.nothing')}</p>}
      {currencies.map((one) => (
        <section class="report-currency" aria-labelledby={`report-${one.currency}`}>
          <h2 id={`report-${one.currency}`}>{one.currency}</h2>
          <Sums report={one} page={page} />
          <CategoryTable report={one} period={period} page={page} />
          <MonthTable report={one} period={period} page={page} />
          <MerchantTable report={one} period={period} page={page} />
          <AccountTable report={one} period={period} accounts={accounts} page={page} />
        </section>
      ))}
      <TransactionTable transactions={transactions} more={more} page={page} />
    </article>
  )
}

/** On a screen alone: the periods beside it, the month's year, and how to print. */
function Others({ period, page }: { period: Period; page: Page }) {
  const at = (to: Period) => address('/report', periodQuery(to))
  const name = (to: Period) => titleOf(to, page.formats)
  const wider =
    period.kind === 'year'
      ? monthPeriod(page.today < period.to ? page.today.slice(0, 7) : period.to.slice(0, 7))
      : longPeriod('year', period.from)
  return (
    <div class="on-screen">
      <p class="buttons">
        {[shift(period, -1), shift(period, 1), wider].map((to) => (
          <a class="button" href={at(to)}>
            {name(to)}
          </a>
        ))}
        <a class="button" href={address('/report/report.csv', periodQuery(period))} download>
          {t('report.asTable')}
        </a>
      </p>
      <p class="muted small">{t('report.howToPrint')}</p>
    </div>
  )
}

function Sums({ report, page }: { report: CurrencyReport; page: Page }) {
  const { currency, spentMinor, incomeMinor, before } = report
  const { formats } = page
  const lines = [
    { name: t('report.spent'), now: spentMinor, earlier: before?.spentMinor },
    { name: t('report.income'), now: incomeMinor, earlier: before?.incomeMinor },
    {
      name: t('report.net'),
      now: incomeMinor - spentMinor,
      earlier: before ? before.incomeMinor - before.spentMinor : undefined,
    },
  ]
  return (
    <dl class="report-sums">
      {lines.map(({ name, now, earlier }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            <strong>{formats.money(now, currency)}</strong>
            {earlier !== undefined && (
              <span class="muted">
                {' '}
                {t('report.changed', { change: formats.signedMoney(now - earlier, currency) })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
