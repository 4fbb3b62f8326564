/** What recurs, in words. */

import type { Formats } from '#shared/i18n/formats.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { Recurring } from '../../ledger/store.ts'

const INTERVAL_KEYS: Readonly<Record<Recurring['interval'], PlainKey>> = {
  weekly: 'recurring.weekly',
  fortnightly: 'recurring.fortnightly',
  four_weekly: 'recurring.fourWeekly',
  semimonthly: 'recurring.semimonthly',
  monthly: 'recurring.monthly',
  bimonthly: 'recurring.bimonthly',
  quarterly: 'recurring.quarterly',
  half_yearly: 'recurring.halfYearly',
  yearly: 'recurring.yearly',
}

export function intervalName(interval: Recurring['interval']): string {
  return t(INTERVAL_KEYS[interval])
}

export function nameOf({ name, direction }: Pick<Recurring, 'name' | 'direction'>): string {
  return name ?? t(direction === 'in' ? 'recurring.moneyIn' : 'recurring.moneyOut')
}

/** `about $84.00` where its amounts vary. */
export function usualOf({ usualMinor, currency, varies }: Recurring, formats: Formats): string {
  const amount = formats.money(usualMinor, currency)
  return varies ? t('recurring.about', { amount }) : amount
}

/** What changed in its price; null: nothing. */
export function priceChangeOf(one: Recurring, formats: Formats): string | null {
  const { previousMinor, changedOn, usualMinor, currency } = one
  if (previousMinor === null || changedOn === null) return null
  const values = {
    before: formats.money(previousMinor, currency),
    date: formats.date(changedOn, 'short'),
  }
  return usualMinor > previousMinor ? t('recurring.rose', values) : t('recurring.fell', values)
}
