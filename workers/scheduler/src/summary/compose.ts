/** A day's summary as the mail that is sent. */
import { formatsFor } from '#shared/i18n/formats.ts'
import { localeOfTag } from '#shared/i18n/languages.ts'
import { translatorOf } from '#shared/i18n/translate.ts'
import type { DaySummary } from '#shared/ledger.ts'
import { renderHtml } from './html.ts'
import { renderText } from './text.ts'
import { type Reader, viewSummary } from './view.ts'

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

export type SummaryMail = { subject: string; text: string; html: string; sender: string }

/** Text and HTML say the same. */
export async function composeSummary(
  summary: DaySummary,
  { siteUrl, late, unconfirmed, subject }: SummaryOptions,
): Promise<SummaryMail> {
  const reader = readerOf(summary.locale)
  const { t, formats } = reader
  const view = viewSummary(summary, reader, { late, unconfirmed })
  const site = siteUrl === null ? null : siteUrl.replace(/\/+$/, '')
  const amounts = summary.totals.map(({ spentMinor, currency }) =>
    formats.money(spentMinor, currency),
  )
  return {
    sender: t('summary.sender'),
    subject:
      subject === 'total' && amounts.length > 0
        ? t('summary.subjectTotal', { day: view.day, amounts: formats.list(amounts) })
        : t('summary.subject', { day: view.day }),
    text: renderText(view, site, reader),
    html: await renderHtml(view, site, reader),
  }
}

/** How whoever gets the mail reads: their language, and the numbers and dates of their region. */
function readerOf(tag: string): Reader {
  const locale = localeOfTag(tag)
  return { language: locale.language, t: translatorOf(locale), formats: formatsFor(tag) }
}
