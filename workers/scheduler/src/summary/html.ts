/**
 * A day's summary as HTML for mail clients: tables for layout and styles on the elements, because
 * that is what they agree on; one `style` element only for dark mode, which some know.
 */
import { html } from 'hono/html'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Reader } from './reader.ts'
import type { PeriodView, SummaryView } from './view.ts'

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif'
const CELL = 'padding:8px 0;border-top:1px solid #e3e3e0;vertical-align:top'
const AMOUNT = `${CELL};padding-left:12px;text-align:right;white-space:nowrap`
const HEADING = 'margin:24px 0 8px;font-size:16px'
const MUTED = 'color:#5f5e5a;font-size:14px'

const DARK = `@media (prefers-color-scheme: dark) {
  .page { background: #161615 !important; color: #ecebe6 !important; }
  .muted { color: #b3b1a9 !important; }
  .line { border-color: #3a3936 !important; }
  .in { color: #7fd1a0 !important; }
  a { color: #9cc2ff !important; }
}`

/** Keeps what follows the preview text out of the preview. */
const FILLER = '\u034f\u200c\u00a0'.repeat(60)

/** `siteUrl`: where the dashboard is, without a slash at its end; null leaves links out. */
export async function renderHtml(
  view: SummaryView,
  siteUrl: string | null,
  { t, language }: Reader,
): Promise<string> {
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${view.day}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin:0;background:#fbfbf9;color:#1d1d1b;${FONT};font-size:16px;line-height:1.4">
<div style="display:none;max-height:0;overflow:hidden">${view.preview}${FILLER}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left"><tr><td style="${FONT}">
<h1 style="margin:0 0 8px;font-size:20px">${view.day}</h1>
${view.late ? html`<p class="muted" style="margin:0 0 8px;${MUTED}">${view.late}</p>` : ''}
${view.periods.map((each) => period(each, t))}
${view.hasDay ? day(view, t) : ''}
${sentences(t('summaries.soFar'), view.soFar)}
${sums(t('summaries.budgets'), view.budgets)}
${sums(view.due.title, view.due.lines)}
${links(t('summary.waiting'), view.review, siteUrl)}
${links(view.putAside.title, view.putAside.mails, siteUrl)}
${siteUrl ? html`<p style="margin:24px 0 0"><a href="${siteUrl}/" style="color:#1f5fbf">${t('summary.open')}</a></p>` : ''}
</td></tr></table>
</td></tr></table>
</body>
</html>
`
  return page.toString()
}

/** The longest time that the mail is about comes first, with its parts below it. */
function period({ title, sentences: told, categories, merchants }: PeriodView, t: Translate) {
  const lines = told.length > 0 ? told : [t('summary.nothing')]
  return html`${sentences(title, lines)}
${sums(t('summary.byCategory'), categories)}
${sums(t('summaries.merchants'), merchants)}`
}

function day(view: SummaryView, t: Translate) {
  return html`${view.periods.length > 0 ? html`<h2 style="${HEADING}">${t('summaries.day')}</h2>` : ''}
${totals(view, t)}
${sums(t('summary.byCategory'), view.categories)}
${transactions(view, t)}`
}

function totals(view: SummaryView, t: Translate) {
  if (view.totals.length === 0) return html`<p style="margin:0">${t('summary.nothing')}</p>`
  return view.totals.map(
    ({ spent, comparison }) =>
      html`<p style="margin:0 0 8px"><strong style="font-size:28px">${spent}</strong><br><span class="muted" style="${MUTED}">${comparison}</span></p>`,
  )
}

function sentences(title: string, lines: ReadonlyArray<string>) {
  if (lines.length === 0) return ''
  return html`<h2 style="${HEADING}">${title}</h2>
${lines.map((line) => html`<p style="margin:0 0 8px">${line}</p>`)}`
}

function sums(title: string, lines: ReadonlyArray<{ name: string; spent: string }>) {
  if (lines.length === 0) return ''
  return html`<h2 style="${HEADING}">${title}</h2>
<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
${lines.map(
  ({ name, spent }) =>
    html`<tr><th scope="row" class="line" style="${CELL};font-weight:normal;text-align:left">${name}</th><td class="line" style="${AMOUNT}">${spent}</td></tr>
`,
)}</table>`
}

function transactions(view: SummaryView, t: Translate) {
  if (view.transactions.length === 0) return ''
  return html`<h2 style="${HEADING}">${t('summary.transactions')}</h2>
<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
${view.transactions.map(
  ({ what, details, amount, incoming }) =>
    html`<tr><th scope="row" class="line" style="${CELL};font-weight:normal;text-align:left;word-break:break-word">${what}<br><span class="muted" style="${MUTED}">${details}</span></th><td class="line${incoming ? ' in' : ''}" style="${AMOUNT}${incoming ? ';color:#1a7f4b' : ''}">${amount}</td></tr>
`,
)}</table>
${view.more > 0 ? html`<p class="muted" style="${MUTED}">${t('summary.moreOnDashboard', { count: view.more })}</p>` : ''}`
}

function links(title: string, items: SummaryView['review'], siteUrl: string | null) {
  if (items.length === 0) return ''
  return html`<h2 style="${HEADING}">${title}</h2>
<ul style="margin:0;padding-left:20px">${items.map(
    ({ what, path }) =>
      html`<li style="margin:0 0 8px">${siteUrl ? html`<a href="${siteUrl}${path}" style="color:#1f5fbf">${what}</a>` : what}</li>`,
  )}</ul>`
}
