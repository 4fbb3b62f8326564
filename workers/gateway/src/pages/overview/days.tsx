/** Spending by day: a chart, and the table that it is drawn from. */

import type { Formats } from '#shared/i18n/formats.ts'
import { minorDigits } from '#shared/money.ts'
import { t } from '../../language.ts'
import { address } from '../filter.ts'
import { Originals } from '../parts/originals.tsx'
import type { Overview } from './model.ts'

type DaysProps = { overview: Overview; currency: string; today: string; formats: Formats }

export function DaysSection({ overview, currency, today, formats }: DaysProps) {
  const { period } = overview
  const only = overview.only ?? undefined
  // Days to come have nothing to tell; in a month they still keep their place on the axis.
  const days = overview.days.filter(({ date }) => period.month !== null || date <= today)
  const past = days.filter(({ date }) => date <= today)
  const busiest = past.reduce<(typeof past)[number] | null>(
    (best, day) => (day.spentMinor > (best?.spentMinor ?? 0) ? day : best),
    null,
  )
  const perDay = past.length > 0 ? Math.round(sum(past) / past.length) : 0
  return (
    <section class="card" aria-labelledby="days-title">
      <div class="card-head">
        <h2 id="days-title">{t('overview.byDay')}</h2>
        <p class="muted small">{t('overview.aDay', { amount: formats.money(perDay, currency) })}</p>
      </div>
      <figure data-chart="standing" data-digits={String(minorDigits(currency))}>
        <div class="chart chart-days">
          <canvas role="img" aria-label={describe(busiest, currency, formats)} />
        </div>
        <details class="more">
          <summary>{t('overview.asTable')}</summary>
          <section class="table-scroll" tabindex={0} aria-label={t('overview.spendingByDay')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('overview.day')}</th>
                  <th scope="col" class="number">
                    {t('transactions.title')}
                  </th>
                  <th scope="col" class="number">
                    {t('overview.spent')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {days.map(({ date, spentMinor, count, originals }) => (
                  <tr>
                    <th
                      scope="row"
                      data-short={formats.date(date, period.month ? 'number' : 'short')}
                    >
                      <a href={address('/transactions', { from: date, to: date, currency: only })}>
                        {formats.date(date, period.month ? 'near' : 'weekday')}
                      </a>
                    </th>
                    <td class="number">{formats.number(count)}</td>
                    <td class="number" data-value={String(spentMinor)}>
                      {formats.money(spentMinor, currency)}{' '}
                      <Originals of={originals} formats={formats} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      </figure>
    </section>
  )
}

function sum(days: ReadonlyArray<{ spentMinor: number }>): number {
  return days.reduce((total, { spentMinor }) => total + spentMinor, 0)
}

function describe(
  busiest: { date: string; spentMinor: number } | null,
  currency: string,
  formats: Formats,
): string {
  if (!busiest) return t('overview.chartNothing')
  const day = formats.date(busiest.date, 'day')
  const amount = formats.money(busiest.spentMinor, currency)
  return t('overview.chart', { day, amount })
}
