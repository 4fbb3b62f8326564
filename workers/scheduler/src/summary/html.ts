/** A day's summary as HTML. */
import { html } from 'hono/html'
import type { Translate } from '#shared/i18n/translate.ts'
import { AMOUNT, CELL, HEADING, MUTED, renderDocument } from '../mail/document.ts'
import type { Reader } from '../mail/reader.ts'
import { CHANGE } from './text.ts'
import type { SummaryView } from './view.ts'
import type { PeriodView } from './view-outlook.ts'

/** `siteUrl`: where the dashboard is, without a slash at its end; null leaves links out. */
export async function renderHtml(
  view: SummaryView,
  siteUrl: string | null,
  { t, language }: Reader,
): Promise<string> {
  const { day: title, preview } = view
  return renderDocument({ title, preview, language }, [
    view.late ? html`<p class="muted" style="margin:0 0 8px;${MUTED}">${view.late}</p>` : '',
    ...view.periods.map((each) => period(each, t)),
    view.hasDay ? day(view, t) : '',
    sentences(t('summaries.soFar'), view.soFar),
    sums(t('summaries.budgets'), view.budgets),
    sums(view.due.title, view.due.lines),
    links(t('summary.waiting'), view.review, siteUrl),
    links(view.putAside.title, view.putAside.mails, siteUrl),
    siteUrl
      ? html`<p style="margin:24px 0 0"><a href="${siteUrl}/" style="color:#1f5fbf">${t('summary.open')}</a></p>
<p class="muted" style="margin:16px 0 0;${MUTED}"><a href="${siteUrl}${CHANGE}" style="color:#5f5e5a">${t('summaries.change')}</a></p>`
      : '',
  ])
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
