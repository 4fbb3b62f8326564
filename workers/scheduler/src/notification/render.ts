/** What is mailed at once, as plain text and as HTML. */
import { html } from 'hono/html'
import { AMOUNT, CELL, MUTED, renderDocument } from '../mail/document.ts'
import type { Reader } from '../mail/reader.ts'

export type NotificationLine = {
  amount: string
  what: string
  /** When, how and as what. */
  details: string
  /** Why it is told, a sentence each. */
  reasons: Array<string>
  path: string
}

type View = { title: string; lines: ReadonlyArray<NotificationLine> }

/** Where it is chosen what is mailed at once. */
const SETTINGS = '/settings/at-once'

/** `siteUrl`: where the dashboard is, without a slash at its end; null leaves links out. */
export function renderText({ title, lines }: View, siteUrl: string | null, { t }: Reader): string {
  return [
    // Mail clients show the first line as a preview, on locked screens too.
    title,
    ...lines.flatMap(({ amount, what, details, reasons, path }) => [
      '',
      `${amount}  ${what} (${details})`,
      ...reasons,
      ...(siteUrl ? [`${siteUrl}${path}`] : []),
    ]),
    '',
    t('atOnce.notYou'),
    ...(siteUrl ? [t('atOnce.turnOffText', { url: `${siteUrl}${SETTINGS}` })] : []),
    '',
  ].join('\n')
}

export function renderHtml(
  { title, lines }: View,
  siteUrl: string | null,
  { t, language }: Reader,
): Promise<string> {
  return renderDocument({ title, preview: title, language }, [
    html`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
${lines.map((line) => row(line, siteUrl))}</table>`,
    html`<p class="muted" style="margin:16px 0 0;${MUTED}">${t('atOnce.notYou')}</p>`,
    siteUrl
      ? html`<p style="margin:16px 0 0"><a href="${siteUrl}${SETTINGS}" style="color:#1f5fbf">${t('atOnce.turnOff')}</a></p>`
      : '',
  ])
}

function row({ what, details, reasons, amount, path }: NotificationLine, siteUrl: string | null) {
  const name = siteUrl
    ? html`<a href="${siteUrl}${path}" style="color:#1f5fbf">${what}</a>`
    : html`${what}`
  return html`<tr><th scope="row" class="line" style="${CELL};font-weight:normal;text-align:left;word-break:break-word">${name}<br><span class="muted" style="${MUTED}">${details}</span>${reasons.map((reason) => html`<br>${reason}`)}</th><td class="line" style="${AMOUNT}">${amount}</td></tr>
`
}
