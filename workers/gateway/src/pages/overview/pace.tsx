/** How spending grew day by day against an earlier month: a chart, and the table that it is drawn from. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { type Period, shift } from '../period.ts'
import { ChartFigure } from './chart-figure.tsx'
import { titleOf } from './head.tsx'
import type { Pace } from './pace.ts'

type PaceProps = { pace: Pace; period: Period; currency: string; formats: Formats }

export function PaceSection({ pace, period, currency, formats }: PaceProps) {
  const { days, against } = pace
  const now = titleOf(period, formats)
  const then = against === 'previous' ? titleOf(shift(period, -1), formats) : t('overview.usually')
  const last = days.findLast(({ soFarMinor }) => soFarMinor !== null)
  const money = (minor: number | null | undefined) =>
    minor == null ? '' : formats.money(minor, currency)
  const said = {
    day: last ? formats.date(last.date, 'day') : '',
    amount: money(last?.soFarMinor),
    then,
    before: money(last?.thenMinor),
  }
  return (
    <section class="card" aria-labelledby="pace-title">
      <div class="card-head">
        <h2 id="pace-title">{t('overview.soFar')}</h2>
        <p class="muted small chart-key">
          <span class="key-now" /> {now}
          {against !== null && (
            <>
              {' '}
              <span class="key-then" /> {then}
            </>
          )}
        </p>
      </div>
      <ChartFigure
        chart="rising"
        currency={currency}
        chartLabel={t(against === null ? 'overview.pace' : 'overview.paceAgainst', said)}
        tableLabel={t('overview.soFar')}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overview.step', { step: 'day' })}</th>
              <th scope="col" class="number">
                {now}
              </th>
              {against !== null && (
                <th scope="col" class="number">
                  {then}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, soFarMinor, thenMinor }) => (
              <tr>
                <th scope="row" data-short={formats.date(date, 'number')}>
                  {formats.date(date, 'near')}
                </th>
                <td class="number" data-value={String(soFarMinor ?? '')}>
                  {money(soFarMinor)}
                </td>
                {against !== null && (
                  <td class="number" data-then={String(thenMinor ?? '')}>
                    {money(thenMinor)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  )
}
