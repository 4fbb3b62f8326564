/** Below the figures: what was spent in which currencies, and what no rate is known of. */
import type { Formats } from '#shared/i18n/formats.ts'
import type { Original } from '#shared/outlook.ts'
import { t } from '../../language.ts'
import { periodQuery } from '../period.ts'
import { overviewLink } from './link.ts'
import type { Overview } from './model.ts'

type OthersProps = { overview: Overview; formats: Formats }

/** Whether the figures are of one currency, and there are others. */
export function isOneOfSome({ totals, currency, only, home }: Overview): boolean {
  if (only !== null && home !== null && only !== home) return true
  return totals.some((total) => total.currency !== currency && total.spentMinor !== 0)
}

export function OtherCurrencies({ overview, formats }: OthersProps) {
  const { totals, currency, only, home, originals, unrated, period } = overview
  const others = totals.filter((one) => one.currency !== currency && one.spentMinor !== 0)
  const money = ({ currency: code, spentMinor }: Original) => (
    <a {...overviewLink({ ...periodQuery(period), currency: code })}>
      {formats.money(spentMinor, code)}
    </a>
  )
  if (only !== null) {
    return (
      <>
        {others.length > 0 && (
          <ul class="hero-others" aria-label={t('overview.otherCurrencies')}>
            {others.map((one) => (
              <li>
                <a {...overviewLink({ ...periodQuery(period), currency: one.currency })}>
                  {t.rich('overview.andAmount', {
                    amount: formats.money(one.spentMinor, one.currency),
                    muted: (text) => <span class="muted">{text}</span>,
                  })}
                </a>
              </li>
            ))}
          </ul>
        )}
        {home !== null && (
          <p class="small">
            <a {...overviewLink(periodQuery(period))}>{t('overview.allIn', { currency: home })}</a>
          </p>
        )}
      </>
    )
  }
  return (
    <>
      {originals.length > 0 && (
        <ul class="hero-others" aria-label={t('overview.originals')}>
          {originals.map((one, index) => (
            <li>
              {index === 0 && <span class="muted">{t('overview.ofIt')} </span>}
              {money(one)}
            </li>
          ))}
        </ul>
      )}
      {unrated.spent.length + unrated.income.length > 0 && (
        <div class="small">
          <p class="muted">
            {t.rich('overview.unrated', {
              link: (text) => <a href="/settings/currencies">{text}</a>,
            })}
          </p>
          <ul class="hero-others" aria-label={t('overview.uncounted')}>
            {unrated.spent.map((one) => (
              <li>{money(one)}</li>
            ))}
            {unrated.income.map(({ currency: code, spentMinor }) => (
              <li>{t('overview.unratedIncome', { amount: formats.money(spentMinor, code) })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
