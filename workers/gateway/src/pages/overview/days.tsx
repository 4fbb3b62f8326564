/** Spending by day: a chart, and the table that it is drawn from. */
import { minorDigits } from '#shared/money.ts'
import { address } from '../filter.ts'
import type { Formats } from '../format.ts'
import type { Overview } from './model.ts'

type DaysProps = { overview: Overview; currency: string; today: string; formats: Formats }

export function DaysSection({ overview, currency, today, formats }: DaysProps) {
  const { period } = overview
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
        <h2 id="days-title">By day</h2>
        <p class="muted small">{formats.money(perDay, currency)} a day</p>
      </div>
      <figure data-chart="standing" data-digits={String(minorDigits(currency))}>
        <div class="chart chart-days">
          <canvas role="img" aria-label={describe(busiest, currency, formats)} />
        </div>
        <details class="more">
          <summary>As a table</summary>
          <section class="table-scroll" tabindex={0} aria-label="Spending by day">
            <table>
              <thead>
                <tr>
                  <th scope="col">Day</th>
                  <th scope="col" class="number">
                    Transactions
                  </th>
                  <th scope="col" class="number">
                    Spent
                  </th>
                </tr>
              </thead>
              <tbody>
                {days.map(({ date, spentMinor, count }) => (
                  <tr>
                    <th
                      scope="row"
                      data-short={formats.date(date, period.month ? 'number' : 'short')}
                    >
                      <a href={address('/transactions', { from: date, to: date, currency })}>
                        {formats.date(date, period.month ? 'near' : 'weekday')}
                      </a>
                    </th>
                    <td class="number">{formats.number(count)}</td>
                    <td class="number" data-value={String(spentMinor)}>
                      {formats.money(spentMinor, currency)}
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
  if (!busiest) return 'Bar chart of spending by day: nothing was spent.'
  const day = formats.date(busiest.date, 'day')
  const amount = formats.money(busiest.spentMinor, currency)
  return `Bar chart of spending by day. Most was spent on ${day}: ${amount}. The table has every day.`
}
