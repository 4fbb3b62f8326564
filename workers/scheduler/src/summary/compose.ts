/** A day's summary as the mail that is sent. */
import type { DaySummary } from '#shared/ledger.ts'
import { type Reader, readerOf } from '../mail/reader.ts'
import type { Mail } from '../mail/send.ts'
import { renderHtml } from './html.ts'
import { renderText } from './text.ts'
import { viewSummary } from './view.ts'

export type SummaryOptions = {
  /** Where the dashboard is; null leaves links out. */
  siteUrl: string | null
  /** Whether the mail is sent after its time; it then says so. */
  late: boolean
  /** Earlier local dates whose summary may never have arrived; the mail says so, with a link. */
  unconfirmed: ReadonlyArray<string>
  /** `total` puts the amount spent in the subject, where a locked screen shows it. */
  subject: 'private' | 'total'
}

/** Text and HTML say the same. */
export async function composeSummary(
  summary: DaySummary,
  { siteUrl, late, unconfirmed, subject }: SummaryOptions,
): Promise<Mail> {
  const reader = readerOf(summary.locale)
  const { t } = reader
  const view = viewSummary(summary, reader, { late, unconfirmed })
  const site = siteUrl === null ? null : siteUrl.replace(/\/+$/, '')
  return {
    sender: t('summary.sender'),
    subject: subjectOf(summary, reader, subject),
    text: renderText(view, site, reader),
    html: await renderHtml(view, site, reader),
  }
}

/** Of the longest time that the mail is about. */
function subjectOf(
  { localDate, totals, outlook }: DaySummary,
  { t, formats }: Reader,
  subject: SummaryOptions['subject'],
): string {
  const period = outlook.periods.at(-1)
  const amounts = (period?.totals ?? totals).map(({ spentMinor, currency }) =>
    formats.money(spentMinor, currency),
  )
  const isTotal = subject === 'total' && amounts.length > 0
  const day = formats.date(localDate, 'weekday')
  if (!period) {
    return isTotal
      ? t('summary.subjectTotal', { day, amounts: formats.list(amounts) })
      : t('summary.subject', { day })
  }
  const month = formats.date(localDate, 'month')
  if (isTotal) {
    const name = period.time === 'month' ? month : formats.dateRange(period.from, period.to)
    return t('summaries.periodTotal', { period: name, amounts: formats.list(amounts) })
  }
  return period.time === 'month'
    ? t('summaries.monthSubject', { month })
    : t('summaries.weekSubject', { day })
}
