/** Choosing a period: its kind, the payday on which months begin, or days of one's own. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { PAYDAYS, type Payday, WEEKDAYS } from '../payday.ts'
import { dayWithin, longPeriod, monthPeriod, type Period, periodQuery } from '../period.ts'
import { overviewLink } from './link.ts'

type ChooserProps = { period: Period; currency: string | null; today: string; formats: Formats }

const FORM = {
  class: 'range-form',
  action: '/',
  method: 'get',
  'hx-get': '/',
  'hx-target': '#overview',
  'hx-swap': 'outerHTML',
  'hx-push-url': 'true',
} as const

export function PeriodChooser({ period, currency, today, formats }: ChooserProps) {
  // Of a year that goes on, the month and quarter of today, and no future one.
  const day = dayWithin(period, today)
  const kinds = [
    { title: 'overview.kindMonth', to: monthPeriod(day.slice(0, 7)) },
    { title: 'overview.kindQuarter', to: longPeriod('quarter', day) },
    { title: 'overview.kindYear', to: longPeriod('year', day) },
  ] as const
  return (
    <div class="chooser">
      <ul class="tabs" aria-label={t('overview.period')}>
        {kinds.map(({ title, to }) => (
          <li>
            <a
              {...overviewLink({ ...periodQuery(to), currency: currency ?? undefined })}
              aria-current={to.kind === period.kind ? 'true' : undefined}
            >
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
      <form {...FORM}>
        <div class="field">
          <label for="payday">{t('overview.kindPayday')}</label>
          <select class="input" id="payday" name="payday">
            {PAYDAYS.map((payday) => (
              <option value={payday} selected={payday === (period.payday ?? '15')}>
                {paydayName(payday, formats)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button">
          {t('overview.paydayShow')}
        </button>
      </form>
      <form {...FORM}>
        <div class="field">
          <label for="from">{t('transactions.from')}</label>
          <input class="input" id="from" name="from" type="date" value={period.from} required />
        </div>
        <div class="field">
          <label for="to">{t('transactions.to')}</label>
          <input class="input" id="to" name="to" type="date" value={period.to} required />
        </div>
        <button type="submit" class="button">
          {t('overview.show')}
        </button>
      </form>
    </div>
  )
}

/** The 2nd of November 2026 was a Monday. */
const MONDAY = 2

function paydayName(payday: Payday, formats: Formats): string {
  const date = Number(payday)
  if (date) return t('overview.paydayDate', { date })
  const index = WEEKDAYS.findIndex((weekday) => payday === `last-${weekday}`)
  const weekday = formats.date(`2026-11-0${MONDAY + index}`, 'weekdayName')
  return t('overview.paydayLast', { weekday })
}
