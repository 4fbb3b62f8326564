/** The shape that most banks' alerts share: a heading, a sentence, rows of label and value, small print. */

export type Row = readonly [label: string, value: string]

export function page(title: string, lead: string, rows: ReadonlyArray<Row>, small: string): string {
  const cells = rows.map(
    ([label, value]) =>
      `<tr><td style="padding:6px 12px;color:#666">${escapeHtml(label)}</td><td style="padding:6px 12px">${escapeHtml(value)}</td></tr>`,
  )
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font-family:Arial,sans-serif"><table role="presentation" width="100%"><tr><td align="center">
<table role="presentation" width="600"><tr><td><h1 style="font-size:22px">${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p></td></tr><tr><td><table>${cells.join('\n')}</table></td></tr>
<tr><td><p style="font-size:12px;color:#888">${escapeHtml(small)}</p></td></tr></table>
</td></tr></table></body></html>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
