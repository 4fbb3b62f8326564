/** What a summary says of the week, the month, budgets and what is due, in words. */
import { isCategory } from '#shared/categories.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { CategorySum, Outlook, PeriodSummary, Sum } from '#shared/outlook.ts'
import type { Reader } from '../mail/reader.ts'

/** A heading with sentences below it, then what adds up to them. */
export type PeriodView = {
  title: string
  sentences: Array<string>
  categories: Array<{ name: string; spent: string }>
  merchants: Array<{ name: string; spent: string }>
}

/** The longest first: it is what the mail is about. */
export function viewPeriods({ periods }: Outlook, reader: Reader): Array<PeriodView> {
  const { t, formats } = reader
  return periods.toReversed().map(({ time, from, to, totals, byCategory, merchants }) => ({
    title: t(time === 'week' ? 'summaries.week' : 'summaries.month', {
      dates: formats.dateRange(from, to),
    }),
    sentences: sentencesOf(totals, time, reader),
    categories: byCategory.map((sum) => ({
      name: nameOf(sum, t),
      spent: formats.money(sum.spentMinor, sum.currency),
    })),
    merchants: merchants.map(({ name, spentMinor, currency }) => ({
      name,
      spent: formats.money(spentMinor, currency),
    })),
  }))
}

/** What was spent, against the time before, and what came in. `when`: a whole week or month, or a month so far. */
export function sentencesOf(
  sums: ReadonlyArray<Sum>,
  when: PeriodSummary['time'] | 'other',
  { t, formats }: Reader,
): Array<string> {
  return sums.flatMap((sum) => {
    const { currency, spentMinor, incomeMinor, beforeMinor } = sum
    const spent = formats.money(spentMinor, currency)
    const more = beforeMinor === null ? null : spentMinor - beforeMinor
    const difference = formats.money(Math.abs(more ?? 0), currency)
    const income = { amount: formats.money(incomeMinor, currency) }
    return [
      more === null
        ? t('summaries.spent', { spent })
        : more === 0
          ? t('summaries.spentSame', { spent, when })
          : t(more > 0 ? 'summaries.spentMore' : 'summaries.spentLess', {
              spent,
              difference,
              when,
            }),
      ...(incomeMinor > 0 ? [t('summaries.income', income)] : []),
      ...viewOriginals(sum, { t, formats }),
    ]
  })
}

/** In which currencies it was, or that no rate is known: a sentence, or none. */
export function viewOriginals(
  { currency, originals = [], isUnrated }: Pick<Sum, 'currency' | 'originals' | 'isUnrated'>,
  { t, formats }: Pick<Reader, 't' | 'formats'>,
): Array<string> {
  if (isUnrated) return [t('summaries.unrated', { currency })]
  if (originals.length === 0) return []
  const amounts = originals.map((one) => formats.money(one.spentMinor, one.currency))
  return [t('summaries.originals', { amounts: formats.list(amounts) })]
}

export function viewBudgets({ budgets }: Outlook, { t, formats }: Reader) {
  return budgets.map(({ category, group, title, currency, amountMinor, spentMinor }) => {
    const money = (minor: number) => formats.money(minor, currency)
    const left = amountMinor - spentMinor
    const known = { spent: money(spentMinor), amount: money(amountMinor) }
    return {
      name:
        title ??
        categoryName(category, t) ??
        (group === null ? t('summaries.everything') : t(`categories.group.${group}`)),
      spent:
        left >= 0
          ? t('summaries.budgetLeft', { ...known, left: money(left) })
          : t('summaries.budgetOver', { ...known, over: money(-left) }),
    }
  })
}

export function viewDue({ due }: Outlook, { t, formats }: Reader) {
  return due.lines.map(({ date, name, currency, amountMinor, direction, varies }) => {
    const amount =
      direction === 'in'
        ? formats.signedMoney(amountMinor, currency)
        : formats.money(amountMinor, currency)
    return {
      name: `${formats.date(date, 'short')} · ${name ?? t('summaries.nobody')}`,
      spent: varies ? t('summaries.aboutAmount', { amount }) : amount,
    }
  })
}

function nameOf({ category, title }: CategorySum, t: Translate): string {
  return title ?? categoryName(category, t) ?? t('summary.noCategory')
}

/** As shipped; null for none, and for one of the person's own, which has a title. */
export function categoryName(category: string | null, t: Translate): string | null {
  return isCategory(category) ? t(`categories.${category}`) : null
}
