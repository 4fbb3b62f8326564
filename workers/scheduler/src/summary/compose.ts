/** A day's summary as the mail that is sent. */
import { formatMoney } from '#shared/format-money.ts'
import type { DaySummary } from '#shared/ledger.ts'
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

export type SummaryMail = { subject: string; text: string; html: string }

/** Text and HTML say the same. */
export async function composeSummary(
  summary: DaySummary,
  { siteUrl, late, unconfirmed, subject }: SummaryOptions,
): Promise<SummaryMail> {
  const view = viewSummary(summary, late, unconfirmed)
  const site = siteUrl === null ? null : siteUrl.replace(/\/+$/, '')
  const amounts = summary.totals.map(({ spentMinor, currency }) =>
    formatMoney(spentMinor, currency, summary.totals.length > 1 ? 'code' : 'symbol'),
  )
  return {
    subject:
      subject === 'total' && amounts.length > 0
        ? `${view.day}: ${amounts.join(' and ')} spent`
        : `Your spending on ${view.day}`,
    text: renderText(view, site),
    html: await renderHtml(view, site),
  }
}
