/** Spending by day, week, month or year: a chart, and the table that it is drawn from. */

import type { DateStyle, Formats } from '#shared/i18n/formats.ts'
import { averageMinor } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { address } from '../filter.ts'
import { Originals } from '../parts/originals.tsx'
import type { Step } from '../period.ts'
import { ChartFigure } from './chart-figure.tsx'
import type { Overview } from './model.ts'
import type { SpentIn } from './steps.ts'

type DaysProps = { overview: Overview; currency: string; today: string; formats: Formats }

export function DaysSection({ overview, currency, today, formats }: DaysProps) {
  const { period, steps } = overview
  const { step, spans, perDayMinor } = steps
  const words = { step: step === 'year' ? 'other' : step } as const
  const only = overview.only ?? undefined
  const isMonth = period.month !== null
  const most = spans.reduce<SpentIn | null>(
    (best, span) => (span.from <= today && span.spentMinor > (best?.spentMinor ?? 0) ? span : best),
    null,
  )
  const title = (span: SpentIn) => titleOfSpan(span, step, isMonth ? 'near' : 'weekday', formats)
  const chart = most
    ? t('overview.chart', {
        ...words,
        day: titleOfSpan(most, step, 'day', formats),
        amount: formats.money(most.spentMinor, currency),
      })
    : t('overview.chartNothing', words)
  return (
    <section class="card" aria-labelledby="days-title">
      <div class="card-head">
        <h2 id="days-title">{t('overview.byStep', words)}</h2>
        <p class="muted small">
          {t('overview.aDay', {
            amount: formats.money(averageMinor(perDayMinor, currency), currency),
          })}
        </p>
      </div>
      <ChartFigure
        chart="standing"
        currency={currency}
        chartLabel={chart}
        tableLabel={t('overview.spendingByStep', words)}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overview.step', words)}</th>
              <th scope="col" class="number">
                {t('transactions.title')}
              </th>
              <th scope="col" class="number">
                {t('overview.spent')}
              </th>
            </tr>
          </thead>
          <tbody>
            {spans.map((span) => (
              <tr>
                <th scope="row" data-short={shortOf(span, step, isMonth, formats)}>
                  <a
                    href={address('/transactions', {
                      from: span.from,
                      to: span.to,
                      currency: only,
                    })}
                  >
                    {title(span)}
                  </a>
                </th>
                <td class="number">{formats.number(span.count)}</td>
                <td class="number" data-value={String(span.spentMinor)}>
                  {formats.money(span.spentMinor, currency)}{' '}
                  <Originals of={span.originals} formats={formats} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  )
}

/** Along the bottom of the chart. */
function shortOf({ from }: SpentIn, step: Step, isMonth: boolean, formats: Formats): string {
  if (step === 'year') return from.slice(0, 4)
  if (step === 'month') return formats.date(from, 'monthOfYear')
  return formats.date(from, isMonth ? 'number' : 'short')
}

function titleOfSpan(span: SpentIn, step: Step, day: DateStyle, formats: Formats): string {
  const { from, to } = span
  if (step === 'day') return formats.date(from, day)
  if (step === 'week') return formats.dateRange(from, to)
  return step === 'month' ? formats.date(from, 'month') : from.slice(0, 4)
}
