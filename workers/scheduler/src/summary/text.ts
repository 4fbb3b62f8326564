/** A day's summary as plain text, for clients and people that prefer it. */
import type { Reader } from '../mail/reader.ts'
import type { SummaryView } from './view.ts'

/** Where a person says how often a summary comes, and where to. */
export const CHANGE = '/settings#summary'

/** `siteUrl`: where the dashboard is, without a slash at its end; null leaves links out. */
export function renderText(
  view: SummaryView,
  siteUrl: string | null,
  { t, language }: Reader,
): string {
  const section = (title: string, lines: ReadonlyArray<string>) =>
    lines.length > 0 ? ['', title.toLocaleUpperCase(language), ...lines] : []
  const link = ({ what, path }: SummaryView['review'][number]) =>
    siteUrl ? t('summary.named', { what, value: `${siteUrl}${path}` }) : what
  const named = ({ name, spent }: { name: string; spent: string }) =>
    t('summary.named', { what: name, value: spent })
  const totals = view.totals.map(({ spent, comparison }) => `${spent} ${comparison}.`)
  const dayLines = () => [
    ...(view.periods.length > 0 ? ['', t('summaries.day').toLocaleUpperCase(language)] : ['']),
    ...(totals.length > 0 ? totals : [t('summary.nothing')]),
    ...section(t('summary.byCategory'), view.categories.map(named)),
    ...section(
      t('summary.transactions'),
      view.transactions.map(({ what, details, amount }) =>
        details ? `${amount}  ${what} (${details})` : `${amount}  ${what}`,
      ),
    ),
    ...(view.more > 0 ? [t('summary.moreOnDashboard', { count: view.more })] : []),
  ]
  return [
    // Mail clients show the first line as a preview, on locked screens too.
    t('summary.previewLine', { day: view.day, preview: view.preview }),
    ...(view.late ? ['', view.late] : []),
    ...view.periods.flatMap(({ title, sentences, categories, merchants }) => [
      ...section(title, sentences.length > 0 ? sentences : [t('summary.nothing')]),
      ...section(t('summary.byCategory'), categories.map(named)),
      ...section(t('summaries.merchants'), merchants.map(named)),
    ]),
    ...(view.hasDay ? dayLines() : []),
    ...section(t('summaries.soFar'), view.soFar),
    ...section(t('summaries.budgets'), view.budgets.map(named)),
    ...section(view.due.title, view.due.lines.map(named)),
    ...section(t('summary.waiting'), view.review.map(link)),
    ...section(view.putAside.title, view.putAside.mails.map(link)),
    ...(siteUrl ? ['', t('summary.dashboard', { url: `${siteUrl}/` })] : []),
    ...(siteUrl ? [link({ what: t('summaries.change'), path: CHANGE })] : []),
    '',
  ].join('\n')
}
