/** What recurs: questions, what is to come, what it costs in a year, and what has stopped. */
import { averageMinor } from '#shared/i18n/formats.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { Recurring } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Calendar } from './calendar.tsx'
import { Decide, OpenItem, RecurringItem } from './item.tsx'
import type { RecurringOverview } from './model.ts'
import { intervalName, nameOf, usualOf } from './words.ts'

type PageProps = { overview: RecurringOverview; page: Page }

export function RecurringPage({ overview, page }: PageProps) {
  const { open, overdue, spending, income, stopped, refused } = overview
  const isEmpty = spending.length + income.length + stopped.length === 0
  return (
    <div id="recurring" class="overview-grid">
      <div class="page-head">
        <h1 tabindex={-1}>{t('recurring.title')}</h1>
        <a class="button quiet" href="/budgets">
          {t('recurring.budgets')}
        </a>
      </div>
      {isEmpty ? (
        <section class="card empty">
          <h2>{t('recurring.emptyTitle')}</h2>
          <p>{t('recurring.empty')}</p>
        </section>
      ) : (
        <>
          <Totals overview={overview} page={page} />
          {open.length > 0 && (
            <section class="card" aria-labelledby="open-title">
              <h2 id="open-title">{t('recurring.questions', { count: open.length })}</h2>
              <p class="muted small">{t('recurring.questionsHelp')}</p>
              <ul class="recurring-list">
                {open.map((one) => (
                  <OpenItem one={one} page={page} />
                ))}
              </ul>
            </section>
          )}
          {overdue.length > 0 && (
            <section class="card" aria-labelledby="overdue-title">
              <h2 id="overdue-title">{t('recurring.overdueTitle')}</h2>
              <ul class="recurring-list">
                {overdue.map((one) => (
                  <li class="recurring-item">
                    <p>
                      <strong>{nameOf(one)}</strong>
                      <span class="muted small">
                        {t('recurring.expected', {
                          date: page.formats.date(one.nextOn ?? one.lastOn, 'near'),
                          amount: usualOf(one, page.formats),
                        })}
                      </span>
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Calendar month={overview.month} due={overview.due} page={page} />
          <List id="bills" title={t('recurring.bills')} all={spending} page={page} />
          <List id="income" title={t('recurring.income')} all={income} page={page} />
          <List id="stopped" title={t('recurring.stopped')} all={stopped} page={page} />
        </>
      )}
      {refused.length > 0 && (
        <details class="more">
          <summary>{t('recurring.refused', { count: refused.length })}</summary>
          <ul class="recurring-list">
            {refused.map((one) => (
              <li class="recurring-item">
                <p>
                  {nameOf(one)} <span class="muted small">{intervalName(one.interval)}</span>
                </p>
                <Decide one={one} decision="confirmed" title="recurring.itIs" />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type ListProps = { id: string; title: string; all: ReadonlyArray<Recurring>; page: Page }

function List({ id, title, all, page }: ListProps) {
  if (all.length === 0) return null
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul class="recurring-list">
        {all.map((one) => (
          <RecurringItem one={one} page={page} />
        ))}
      </ul>
    </section>
  )
}

function Totals({ overview, page }: PageProps) {
  const money = page.formats.money
  const yearly = (title: PlainKey, minor: number, currency: string) =>
    minor !== 0 && (
      <li>
        <span class="muted">{t(title)}</span>
        <strong>{money(minor, currency)}</strong>
        <span class="muted small">
          {t('recurring.aMonth', { amount: money(averageMinor(minor / 12, currency), currency) })}
        </span>
      </li>
    )
  return (
    <ul class="recurring-totals">
      {overview.totals.map(({ currency, spendingMinor, incomeMinor }) => (
        <>
          {yearly('recurring.yearlyCost', spendingMinor, currency)}
          {yearly('recurring.yearlyIncome', incomeMinor, currency)}
        </>
      ))}
    </ul>
  )
}
