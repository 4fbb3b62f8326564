/** What was spent, per currency, against the time before and the usual. */
import { t } from '../../language.ts'
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
      <section class="hero" aria-label={t('overview.spent')}>
        <p class="hero-label">{t('overview.spent')}</p>
        <p class="hero-amount muted">{t('overview.nothing')}</p>
        <p class="muted">{t('overview.noSpending')}</p>
      </section>
    )
  }
  const others = totals.filter((total) => total !== chosen && total.spentMinor !== 0)
  return (
    <section class="hero" aria-label={t('overview.spent')}>
      <div>
        <p class="hero-label">
          {others.length > 0
            ? t('overview.spentIn', { currency: chosen.currency })
            : t('overview.spent')}
        </p>
        <p class="hero-amount">{formats.money(chosen.spentMinor, chosen.currency)}</p>
      </div>
      <ul class="hero-facts">
        {incomeMinor !== 0 && (
          <>
            <li>
              <span class="muted">{t('overview.income')}</span>
              <strong>{formats.money(incomeMinor, chosen.currency)}</strong>
            </li>
            <li>
              <span class="muted">
                {t(incomeMinor < chosen.spentMinor ? 'overview.short' : 'overview.left')}
              </span>
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
          name={t('overview.usual', { count: chosen.usualMonths })}
        />
        <li class="muted">{t('overview.transactions', { count: chosen.count })}</li>
      </ul>
      {others.length > 0 && (
        <ul class="hero-others" aria-label={t('overview.otherCurrencies')}>
          {others.map((total) => (
            <li>
              <a {...overviewLink({ ...periodQuery(period), currency: total.currency })}>
                {t.rich('overview.andAmount', {
                  amount: formats.money(total.spentMinor, total.currency),
                  muted: (text) => <span class="muted">{text}</span>,
                })}
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
  if (!period.month) return t('overview.daysBefore')
  if (!isRunning) return titleOf(before, formats)
  return t('overview.byThisDay', { month: formats.date(before.from.slice(0, 7), 'monthName') })
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
  if (difference === 0) return <li>{t('overview.asMuch', { name })}</li>
  const amount = formats.money(Math.abs(difference), currency)
  const ratio = Math.abs(difference) / then
  const share = then > 0 && ratio < MOST_RATIO ? ` (${formats.percent(ratio)})` : ''
  const key = difference > 0 ? 'overview.moreThan' : 'overview.lessThan'
  return (
    <li>
      <Icon name={difference > 0 ? 'up' : 'down'} class="small-icon" />
      <span>{t.rich(key, { amount, share, name, b: (text) => <strong>{text}</strong> })}</span>
    </li>
  )
}
