/** Twelve months as a strip: what was spent and what came in, each a way to its month. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { Unrated } from '../parts/originals.tsx'
import { periodQuery } from '../period.ts'
import { titleOf } from './head.tsx'
import { overviewLink } from './link.ts'
import type { Overview } from './model.ts'

type StripProps = { overview: Overview; currency: string; formats: Formats }

/** Of a bar, in the units of its drawing. */
const HEIGHT = 40

export function Strip({ overview, currency, formats }: StripProps) {
  const { strip, period, only, unrated } = overview
  const most = Math.max(...strip.flatMap((one) => [one.spentMinor, one.incomeMinor]), 1)
  const height = (minor: number) => Math.round((Math.max(minor, 0) / most) * HEIGHT)
  return (
    <section class="card" aria-labelledby="strip-title">
      <div class="card-head">
        <h2 id="strip-title">{t('overview.twelveMonths')}</h2>
        <p class="muted small strip-key">
          <span class="strip-spent" /> {t('overview.spent')} <span class="strip-income" />{' '}
          {t('overview.income')}
        </p>
      </div>
      <ol class="strip">
        {strip.map(({ period: month, spentMinor, incomeMinor }) => (
          <li>
            <a
              title={t('overview.stripMonth', {
                month: titleOf(month, formats),
                spent: formats.money(spentMinor, currency),
                income: formats.money(incomeMinor, currency),
              })}
              {...overviewLink({ ...periodQuery(month), currency: only ?? undefined })}
              aria-current={
                month.from === period.from && month.to === period.to ? 'true' : undefined
              }
            >
              <span class="visually-hidden">
                {t('overview.stripMonth', {
                  month: titleOf(month, formats),
                  spent: formats.money(spentMinor, currency),
                  income: formats.money(incomeMinor, currency),
                })}
              </span>
              <svg viewBox={`0 0 20 ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
                <rect
                  class="strip-spent"
                  x="2"
                  y={HEIGHT - height(spentMinor)}
                  width="7"
                  height={height(spentMinor)}
                />
                <rect
                  class="strip-income"
                  x="11"
                  y={HEIGHT - height(incomeMinor)}
                  width="7"
                  height={height(incomeMinor)}
                />
              </svg>
              <span class="if-wide" aria-hidden="true">
                {formats.date(month.from, 'shortMonth')}
              </span>
              <span class="if-narrow" aria-hidden="true">
                {formats.date(month.from, 'monthLetter')}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <Unrated of={unrated.strip} formats={formats} />
    </section>
  )
}
