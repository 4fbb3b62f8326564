/** What a day's summary says, in words, before it becomes text and HTML. */
import { isCategory } from '#shared/categories.ts'
import type { Formats } from '#shared/i18n/formats.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { directionOf, isKind } from '#shared/kinds.ts'
import type { DaySummary, PutAside, SummaryTransaction } from '#shared/ledger.ts'

/** More rows than this would pass the size at which mail clients cut a mail off (102 KB in Gmail). */
const MAX_ROWS = 100

/** How whoever gets the mail reads. */
export type Reader = { language: Language; t: Translate; formats: Formats }

export type SummaryView = {
  /** `Sunday, 22 November 2026`, in their words. */
  day: string
  /** What a locked screen may show: counts, never amounts. */
  preview: string
  late: string | null
  totals: Array<{ spent: string; comparison: string }>
  categories: Array<{ name: string; spent: string }>
  transactions: Array<{ what: string; details: string; amount: string; incoming: boolean }>
  /** Transactions beyond those listed. */
  more: number
  /** What waits for the person, and where on the site. */
  review: Array<{ what: string; path: string }>
  /** Once a week: what was put aside and names an amount. */
  putAside: Array<{ what: string; path: string }>
}

/** The local time at which summaries are due. */
const DUE = '23:58'

type Circumstances = {
  /** The mail is sent after its time, and says so. */
  late: boolean
  /** Earlier local dates whose summary may never have arrived, which it says too. */
  unconfirmed: ReadonlyArray<string>
}

export function viewSummary(
  summary: DaySummary,
  reader: Reader,
  { late, unconfirmed }: Circumstances,
): SummaryView {
  const { t, formats } = reader
  const { totals, transactions } = summary
  // Amounts of two currencies cannot be compared, so each currency's categories stay together.
  const rank = ({ currency }: { currency: string }) =>
    totals.findIndex((total) => total.currency === currency)
  const review = viewReview(summary, reader, unconfirmed)
  const counted = t('summary.previewTransactions', { count: transactions.length })
  return {
    day: formats.date(summary.localDate, 'weekday'),
    preview: [counted, ...review.map(({ what }) => what)].join(', '),
    late: late ? t('summary.late', { time: formats.time(DUE) }) : null,
    totals: totals.map((total) => ({
      spent: formats.money(total.spentMinor, total.currency),
      comparison: compare(total, reader),
    })),
    categories: summary.byCategory
      .toSorted((a, b) => rank(a) - rank(b) || b.spentMinor - a.spentMinor)
      .map(({ title, category, currency, spentMinor }) => ({
        name: title ?? categoryName(category, t) ?? t('summary.noCategory'),
        spent: formats.money(spentMinor, currency),
      })),
    transactions: transactions.slice(0, MAX_ROWS).map((each) => row(each, reader)),
    more: Math.max(0, transactions.length - MAX_ROWS),
    review,
    putAside: viewPutAside(summary.putAside, t),
  }
}

function viewReview(
  { mailsToReview, labelsToReview }: DaySummary,
  { t, formats }: Reader,
  unconfirmed: ReadonlyArray<string>,
): SummaryView['review'] {
  return [
    ...unconfirmed.map((date) => ({
      what: t('summary.unconfirmed', { day: formats.date(date, 'weekday') }),
      path: `/transactions?from=${date}&to=${date}`,
    })),
    ...(mailsToReview > 0
      ? [{ what: t('summary.mailsToReview', { count: mailsToReview }), path: '/review' }]
      : []),
    ...(labelsToReview > 0
      ? [{ what: t('summary.labelsToReview', { count: labelsToReview }), path: '/review/labels' }]
      : []),
  ]
}

function viewPutAside({ count: all, mails }: PutAside, t: Translate): SummaryView['putAside'] {
  const listed = mails.map(({ id, subject, sender }) => ({
    what: [subject ?? t('summary.noSubject'), sender].filter((part) => part !== null).join(' · '),
    path: `/mail/${id}`,
  }))
  const more = all - mails.length
  if (more <= 0) return listed
  return [...listed, { what: t('summary.andMore', { count: more }), path: '/mail?status=ignored' }]
}

/** The ledger's usual day is the mean of the four weeks before; it has none in the first week. */
function compare(
  { currency, spentMinor, usualMinor }: DaySummary['totals'][number],
  { t, formats }: Reader,
): string {
  if (usualMinor === null) return t('summary.spentNoUsual')
  const more = spentMinor - usualMinor
  if (more === 0) return t('summary.spentUsual')
  const difference = formats.money(Math.abs(more), currency)
  const usual = formats.money(usualMinor, currency)
  return t(more > 0 ? 'summary.spentMore' : 'summary.spentLess', { difference, usual })
}

/** As shipped; null for none, and for one of the person's own, which has a title. */
function categoryName(category: string | null, t: Translate): string | null {
  return isCategory(category) ? t(`categories.${category}`) : null
}

function row(transaction: SummaryTransaction, { t, formats }: Reader) {
  const { kind, category, categoryTitle, localTime, amountMinor, currency } = transaction
  const merchant = transaction.name ?? transaction.merchant
  const incoming = isKind(kind) && directionOf(kind) === 'in'
  const kindName = isKind(kind) ? t(`kinds.${kind}`) : kind
  const time = localTime === null ? null : formats.time(localTime)
  const details = [time, merchant ? kindName : null, categoryTitle ?? categoryName(category, t)]
  return {
    what: merchant ?? kindName,
    details: details.filter((each) => each !== null).join(' · '),
    amount: incoming
      ? formats.signedMoney(amountMinor, currency)
      : formats.money(amountMinor, currency),
    incoming,
  }
}
