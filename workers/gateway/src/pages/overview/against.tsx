/** A comparison with an earlier time, in words. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { Icon } from '../parts/icons.tsx'
import { type Period, shift } from '../period.ts'
import { titleOf } from './head.tsx'

/** A percentage from here on says nothing that the amount does not: there was hardly anything before. */
const MOST_RATIO = 10

export function previousName(period: Period, today: string, formats: Formats): string {
  const before = shift(period, -1)
  const isRunning = period.from <= today && today < period.to
  if (period.kind === 'own') return t('overview.daysBefore')
  if (!isRunning) return titleOf(before, formats)
  const month = before.month ? formats.date(before.month, 'monthName') : titleOf(before, formats)
  return t('overview.byThisDay', { month })
}

type AgainstProps = {
  formats: Formats
  now: number
  then: number | null
  currency: string
  name: string
}

/** One comparison in words, so that no colour and no arrow is needed to read it. */
export function Against({ formats, now, then, currency, name }: AgainstProps) {
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

/** `12 % more`, `new`: how a line of a list changed; nothing where nothing is known of before. */
export function Change({
  now,
  before,
  formats,
}: {
  now: number
  before: number | null
  formats: Formats
}) {
  if (before === null || now <= 0) return null
  if (before <= 0) return <span class="muted small">{t('overview.newHere')}</span>
  const ratio = Math.abs(now - before) / before
  if (Math.round(ratio * 100) === 0) return <span class="muted small">{t('overview.same')}</span>
  const share = ratio < MOST_RATIO ? formats.percent(ratio) : formats.percent(MOST_RATIO)
  return (
    <span class="muted small nowrap">
      {t(now > before ? 'overview.up' : 'overview.down', { share })}
    </span>
  )
}
