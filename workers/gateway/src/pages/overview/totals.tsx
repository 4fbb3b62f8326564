/** What was spent, per currency, against the time before and the usual. */
import type { Formats } from '../format.ts'
import { Icon } from '../parts/icons.tsx'
import { type Period, periodQuery, shift } from '../period.ts'
import type { Comparison } from './comparison.ts'
import { overviewLink, titleOf } from './head.tsx'

/** A percentage from here on says nothing that the amount does not: there was hardly anything before. */
const MOST_RATIO = 10

type TotalsProps = {
  /** Of the chosen currency. */
  incomeMinor: number
  totals: ReadonlyArray<Comparison>
  currency: string | null
  period: Period
  today: string
  formats: Formats
}

export function TotalsSection({
  totals,
  incomeMinor,
  currency,
  period,
  today,
  formats,
}: TotalsProps) {
  const chosen =
    totals.find((total) => total.currency === currency) ??
    (currency !== null && (totals.length > 0 || incomeMinor !== 0)
      ? nothingOf(currency)
      : undefined)
  if (!chosen) {
    return (
      <section class="hero" aria-label="Spent">
        <p class="hero-label">Spent</p>
        <p class="hero-amount muted">Nothing</p>
        <p class="muted">No spending is recorded in this time.</p>
      </section>
    )
  }
  const others = totals.filter((total) => total !== chosen && total.spentMinor !== 0)
  return (
    <section class="hero" aria-label="Spent">
      <div>
        <p class="hero-label">Spent{others.length > 0 && ` in ${chosen.currency}`}</p>
        <p class="hero-amount">{formats.money(chosen.spentMinor, chosen.currency)}</p>
      </div>
      <ul class="hero-facts">
        {incomeMinor !== 0 && (
          <>
            <li>
              <span class="muted">Income</span>
              <strong>{formats.money(incomeMinor, chosen.currency)}</strong>
            </li>
            <li>
              <span class="muted">{incomeMinor < chosen.spentMinor ? 'Short' : 'Left'}</span>
              <strong>
                {formats.money(Math.abs(incomeMinor - chosen.spentMinor), chosen.currency)}
              </strong>
            </li>
          </>
        )}
        <Against
          formats={formats}
          now={chosen.spentMinor}
          then={chosen.previousMinor}
          currency={chosen.currency}
          name={previousName(period, today, formats)}
        />
        <Against
          formats={formats}
          now={chosen.spentMinor}
          then={chosen.usualMinor}
          currency={chosen.currency}
          name={`usual (the middle of ${chosen.usualMonths} months)`}
        />
        <li class="muted">
          {formats.number(chosen.count)} {chosen.count === 1 ? 'transaction' : 'transactions'}
        </li>
      </ul>
      {others.length > 0 && (
        <ul class="hero-others" aria-label="Other currencies">
          {others.map((total) => (
            <li>
              <a {...overviewLink({ ...periodQuery(period), currency: total.currency })}>
                <span class="muted">and</span> {formats.money(total.spentMinor, total.currency)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A currency that was chosen, in a time that has none of it. */
function nothingOf(currency: string): Comparison {
  return {
    currency,
    spentMinor: 0,
    count: 0,
    previousMinor: null,
    usualMinor: null,
    usualMonths: 0,
  }
}

function previousName(period: Period, today: string, formats: Formats): string {
  const before = shift(period, -1)
  const isRunning = period.from <= today && today < period.to
  if (!period.month) return 'the days before'
  const month = formats.date(before.from.slice(0, 7), 'month').replace(/ ?\d{4},? ?/, '')
  return isRunning ? `${month} by this day` : titleOf(before, formats)
}

type AgainstProps = {
  formats: Formats
  now: number
  then: number | null
  currency: string
  name: string
}

/** One comparison in words, so that no colour and no arrow is needed to read it. */
function Against({ formats, now, then, currency, name }: AgainstProps) {
  if (then === null) return null
  const difference = now - then
  if (difference === 0) return <li>As much as {name}</li>
  const amount = formats.money(Math.abs(difference), currency)
  const ratio = Math.abs(difference) / then
  const share = then > 0 && ratio < MOST_RATIO ? ` (${formats.percent(ratio)})` : ''
  return (
    <li>
      <Icon name={difference > 0 ? 'up' : 'down'} class="small-icon" />
      <span>
        <strong>
          {amount} {difference > 0 ? 'more' : 'less'}
        </strong>
        {share} than {name}
      </span>
    </li>
  )
}
