/** A day's summary as plain text, for clients and people that prefer it. */
import type { Reader, SummaryView } from './view.ts'

/** `siteUrl`: where the dashboard is, without a slash at its end; null leaves links out. */
export function renderText(
  view: SummaryView,
  siteUrl: string | null,
  { t, language }: Reader,
): string {
  const section = (title: string, lines: ReadonlyArray<string>) =>
    lines.length > 0 ? ['', title.toLocaleUpperCase(language), ...lines] : []
  const link = ({ what, path }: SummaryView['review'][number]) =>
    siteUrl ? t('summary.namedLink', { what, url: `${siteUrl}${path}` }) : what
  const totals = view.totals.map(({ spent, comparison }) => `${spent} ${comparison}.`)
  return [
    // Mail clients show the first line as a preview, on locked screens too.
    t('summary.previewLine', { day: view.day, preview: view.preview }),
    ...(view.late ? ['', view.late] : []),
    '',
    ...(totals.length > 0 ? totals : [t('summary.nothing')]),
    ...section(
      t('summary.byCategory'),
      view.categories.map(({ name, spent }) => `${name}: ${spent}`),
    ),
    ...section(
      t('summary.transactions'),
      view.transactions.map(({ what, details, amount }) =>
        details ? `${amount}  ${what} (${details})` : `${amount}  ${what}`,
      ),
    ),
    ...(view.more > 0 ? [t('summary.moreOnDashboard', { count: view.more })] : []),
    ...section(t('summary.waiting'), view.review.map(link)),
    ...section(t('summary.putAside'), view.putAside.map(link)),
    ...(siteUrl ? ['', t('summary.dashboard', { url: `${siteUrl}/` })] : []),
    '',
  ].join('\n')
}
