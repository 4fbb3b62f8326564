/**
 * A mail as HTML for mail clients: tables for layout and styles on the elements, because that is what
 * they agree on; one `style` element only for dark mode, which some know.
 */
import { html } from 'hono/html'
import type { Language } from '#shared/i18n/languages.ts'

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif'
export const CELL = 'padding:8px 0;border-top:1px solid #e3e3e0;vertical-align:top'
/** What is more than an amount may go on on the next line; amounts themselves have no space that breaks. */
export const AMOUNT = `${CELL};padding-left:12px;text-align:right`
export const HEADING = 'margin:24px 0 8px;font-size:16px'
export const MUTED = 'color:#5f5e5a;font-size:14px'

const DARK = `@media (prefers-color-scheme: dark) {
  .page { background: #161615 !important; color: #ecebe6 !important; }
  .muted { color: #b3b1a9 !important; }
  .line { border-color: #3a3936 !important; }
  .in { color: #7fd1a0 !important; }
  a { color: #9cc2ff !important; }
}`

/** Keeps what follows the preview text out of the preview. */
const FILLER = '\u034f\u200c\u00a0'.repeat(60)

/** Markup, escaped already. */
export type Markup = ReturnType<typeof html> | string

/** `preview`: what a locked screen may show. */
export async function renderDocument(
  { title, preview, language }: { title: string; preview: string; language: Language },
  body: ReadonlyArray<Markup>,
): Promise<string> {
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin:0;background:#fbfbf9;color:#1d1d1b;${FONT};font-size:16px;line-height:1.4">
<div style="display:none;max-height:0;overflow:hidden">${preview}${FILLER}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left"><tr><td style="${FONT}">
<h1 style="margin:0 0 8px;font-size:20px">${title}</h1>
${body}
</td></tr></table>
</td></tr></table>
</body>
</html>
`
  return page.toString()
}
