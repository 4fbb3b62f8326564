/** What a day's summary says, in words, before it becomes text and HTML. */
import type { Translate } from '#shared/i18n/translate.ts'
import { directionOf, isKind } from '#shared/kinds.ts'
import type { DaySummary, PutAside, SummaryTransaction } from '#shared/ledger.ts'
import { addDays } from '#shared/local-time.ts'
import type { Reader } from '../mail/reader.ts'
import {
  categoryName,
  type PeriodView,
  sentencesOf,
  viewBudgets,
  viewDue,
  viewOriginals,
  viewPeriods,
} from './view-outlook.ts'

/** More rows than this would pass the size at which mail clients cut a mail off (102 KB in Gmail). */
const MAX_ROWS = 100

export type SummaryView = {
  /** `Sunday, 22 November 2026`, in their words. */
  day: string
  /** What a locked screen may show: counts, never amounts. */
  preview: string
  late: string | null
  /** Weeks and months that end with the day, the longest first. */
  periods: Array<PeriodView>
  /** False: the mail is about a longer time alone. */
  hasDay: boolean
  /** The month up to the day; empty where it is one of the periods. */
  soFar: Array<string>
  budgets: Array<{ name: string; spent: string }>
  due: { title: string; lines: Array<{ name: string; spent: string }> }
  totals: Array<{ spent: string; comparison: string }>
  categories: Array<{ name: string; spent: string }>
  transactions: Array<{ what: string; details: string; amount: string; incoming: boolean }>
  /** Transactions beyond those listed. */
  more: number
  /** What waits for the person, and where on the site. */
  review: Array<{ what: string; path: string }>
  /** Once a week: what was put aside and names an amount. */
  putAside: { title: string; mails: Array<{ what: string; path: string }> }
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
  const { about, due } = summary.outlook
  // Amounts of two currencies cannot be compared, so each currency's categories stay together.
  const rank = ({ currency }: { currency: string }) =>
    summary.outlook.month.findIndex((sum) => sum.currency === currency)
  const review = viewReview(summary, reader, unconfirmed)
  const periods = viewPeriods(summary.outlook, reader)
  const isOver = addDays(summary.localDate, 1).endsWith('-01')
  const hasDay = about.includes('day') || periods.length === 0
  const counted = hasDay
    ? [t('summary.previewTransactions', { count: transactions.length })]
    : periods.map(({ title }) => title)
  return {
    day: formats.date(summary.localDate, 'weekday'),
    preview: [...counted, ...review.map(({ what }) => what)].join(', '),
    late: late ? t('summary.late', { time: formats.time(DUE) }) : null,
    periods,
    hasDay,
    soFar: about.includes('month')
      ? []
      : sentencesOf(summary.outlook.month, isOver ? 'month' : 'other', reader),
    budgets: viewBudgets(summary.outlook, reader),
    due: {
      title: t('summaries.due', { days: due.days }),
      lines: viewDue(summary.outlook, reader),
    },
    totals: totals
      .toSorted((a, b) => rank(a) - rank(b))
      .map((total) => ({
        spent: formats.money(total.spentMinor, total.currency),
        comparison: [compare(total, reader), ...viewOriginals(total, reader)].join('. '),
      })),
    categories: summary.byCategory
      .toSorted((a, b) => rank(a) - rank(b) || b.spentMinor - a.spentMinor)
      .map(({ title, category, currency, spentMinor }) => ({
        name: title ?? categoryName(category, t) ?? t('summary.noCategory'),
        spent: formats.money(spentMinor, currency),
      })),
    transactions: transactions.slice(0, MAX_ROWS).map((each) => viewTransaction(each, reader)),
    more: Math.max(0, transactions.length - MAX_ROWS),
    review,
    putAside: {
      title: t(isWeek(summary) ? 'summary.putAside' : 'summaries.putAsideMonth'),
      mails: viewPutAside(summary.putAside, t),
    },
  }
}

/** Whether what was put aside is that of a week, and not of a month. */
function isWeek({ localDate, outlook: { putAsideFrom } }: DaySummary): boolean {
  return putAsideFrom !== null && putAsideFrom > addDays(localDate, -7)
}

function viewReview(
  { mailsToReview, labelsToReview, backupFailed, outlook: { duplicatesToReview } }: DaySummary,
  { t, formats }: Reader,
  unconfirmed: ReadonlyArray<string>,
): SummaryView['review'] {
  const backupSentence = ({ doneAt }: { doneAt: string | null }) =>
    doneAt === null
      ? t('summary.noBackup')
      : t('summary.backupFailed', { day: formats.date(doneAt.slice(0, 10), 'weekday') })
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
    ...(duplicatesToReview > 0
      ? [
          {
            what: t('summaries.duplicates', { count: duplicatesToReview }),
            path: '/review/duplicates',
          },
        ]
      : []),
    ...(backupFailed ? [{ what: backupSentence(backupFailed), path: '/settings/health' }] : []),
  ]
}

function viewPutAside({ count: all, mails }: PutAside, t: Translate): SummaryView['review'] {
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

/** A transaction as a line of a mail. */
export function viewTransaction(transaction: SummaryTransaction, { t, formats }: Reader) {
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
