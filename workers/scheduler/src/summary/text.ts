/** A day's summary as plain text, for clients and people that prefer it. */
import type { SummaryView } from './view.ts'

/** `siteUrl`: where the dashboard is, without a slash at its end; null leaves links out. */
export function renderText(view: SummaryView, siteUrl: string | null): string {
  const totals = view.totals.map(({ spent, comparison }) => `${spent} ${comparison}.`)
  return [
    // Mail clients show the first line as a preview, on locked screens too.
    `${view.day}: ${view.preview}.`,
    ...(view.late ? ['', view.late] : []),
    '',
    ...(totals.length > 0 ? totals : ['Nothing was spent.']),
    ...section(
      'By category',
      view.categories.map(({ name, spent }) => `${name}: ${spent}`),
    ),
    ...section(
      'Transactions',
      view.transactions.map(({ what, details, amount }) =>
        details ? `${amount}  ${what} (${details})` : `${amount}  ${what}`,
      ),
    ),
    ...(view.more > 0 ? [`and ${view.more} more on the dashboard`] : []),
    ...section(
      'Waiting for you',
      view.review.map(({ what, path }) => (siteUrl ? `${what}: ${siteUrl}${path}` : what)),
    ),
    ...section(
      'Put aside this week, though an amount stands in it',
      view.putAside.map(({ what, path }) => (siteUrl ? `${what}: ${siteUrl}${path}` : what)),
    ),
    ...(siteUrl ? ['', `Dashboard: ${siteUrl}/`] : []),
    '',
  ].join('\n')
}

function section(title: string, lines: ReadonlyArray<string>): Array<string> {
  return lines.length > 0 ? ['', title.toUpperCase(), ...lines] : []
}
