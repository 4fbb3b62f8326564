/** Which time the overview is about, and how to get to another. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { address } from '../filter.ts'
import { Icon } from '../parts/icons.tsx'
import { type Period, periodQuery, shift } from '../period.ts'
import { PeriodChooser } from './chooser.tsx'
import { overviewLink } from './link.ts'

export function titleOf(period: Period, formats: Formats): string {
  if (period.month) return formats.date(period.month, 'month')
  if (period.kind === 'year') return period.from.slice(0, 4)
  return formats.dateRange(period.from, period.to)
}

type HeadProps = { period: Period; currency: string | null; today: string; formats: Formats }

export function OverviewHead({ period, currency, today, formats }: HeadProps) {
  const link = (to: Period) => overviewLink({ ...periodQuery(to), currency: currency ?? undefined })
  const unit = period.month ? 'month' : 'other'
  const isNow = period.from <= today && today <= period.to
  return (
    <div class="page-head">
      <div class="period">
        <a id="previous" class="button quiet square" {...link(shift(period, -1))}>
          <Icon name="previous" />
          <span class="visually-hidden">{t('overview.previous', { unit })}</span>
        </a>
        <h1>{titleOf(period, formats)}</h1>
        <a id="next" class="button quiet square" {...link(shift(period, 1))}>
          <Icon name="next" />
          <span class="visually-hidden">{t('overview.next', { unit })}</span>
        </a>
        {!isNow && (
          <a class="button quiet compact" {...overviewLink({})}>
            {t('overview.today')}
          </a>
        )}
      </div>
      <details class="more range">
        <summary>{t('overview.otherPeriods')}</summary>
        <PeriodChooser period={period} currency={currency} today={today} formats={formats} />
        <p>
          <a href={address('/report', periodQuery(period))}>{t('report.open')}</a>
        </p>
      </details>
    </div>
  )
}
