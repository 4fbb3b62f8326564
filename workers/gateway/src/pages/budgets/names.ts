/** What a budget is called, and its period. */
import { averageMinor } from '#shared/i18n/formats.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { Budget, BudgetStatus, Envelope } from '../../ledger/store.ts'
import type { Page } from '../page.ts'

export function budgetName(
  { category, group }: Pick<Budget, 'category' | 'group'>,
  { names }: Pick<Page, 'names'>,
): string {
  if (category !== null) return names.category(category)
  return group === null ? t('budgets.everything') : names.group(group)
}

export const PERIOD_KEYS: Readonly<Record<Budget['period'], PlainKey>> = {
  month: 'budgets.month',
  quarter: 'budgets.quarter',
  year: 'budgets.year',
}

export const CARRY_KEYS: Readonly<Record<Budget['carries'], PlainKey>> = {
  nothing: 'budgets.carriesNothing',
  left: 'budgets.carriesLeft',
  overspent: 'budgets.carriesOverspent',
  both: 'budgets.carriesBoth',
}

/** `November 2026`, `1 Oct – 31 Dec`, `2026`. */
export function windowName(
  { from, to }: Pick<Envelope, 'from' | 'to'>,
  period: Budget['period'],
  { formats }: Pick<Page, 'formats'>,
): string {
  if (period === 'year') return from.slice(0, 4)
  if (period === 'month') return formats.date(from.slice(0, 7), 'month')
  return `${formats.date(from.slice(0, 7), 'month')} – ${formats.date(to.slice(0, 7), 'month')}`
}

/** `$90.00 left, $9.00 a day`, and what of it is carried or still due. */
export function standingWords(
  { current, currency, perDayMinor, dueMinor, daysLeft }: BudgetStatus,
  { formats }: Pick<Page, 'formats'>,
): string {
  const money = (minor: number) => formats.money(minor, currency)
  const left = current.leftMinor ?? 0
  const parts = [
    left < 0
      ? t('budgets.over', { amount: money(-left) })
      : t('budgets.left', { amount: money(left) }),
  ]
  if (perDayMinor !== null && daysLeft > 1) {
    parts.push(t('budgets.perDay', { amount: money(averageMinor(perDayMinor, currency)) }))
  }
  if (dueMinor > 0) parts.push(t('budgets.due', { amount: money(dueMinor) }))
  if (current.carriedMinor > 0) {
    parts.push(t('budgets.carried', { amount: money(current.carriedMinor) }))
  }
  if (current.carriedMinor < 0) {
    parts.push(t('budgets.carriedShort', { amount: money(-current.carriedMinor) }))
  }
  return parts.join(' · ')
}
