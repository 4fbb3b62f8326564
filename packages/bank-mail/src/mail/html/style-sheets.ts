/** The style sheets that a mail brings along, found before it is laid out: a later one counts for what stands above it. */

export type Sheet = { readonly text: string; readonly media: string }

/** More than a mail's worth of style. */
const MAX_SHEETS = 50
const MAX_LENGTH = 400_000

/** The text of every `<style>` that is not part of a comment, with its `media`. */
export function styleSheetsOf(html: string): Array<Sheet> {
  const sheets: Array<Sheet> = []
  const lower = html.toLowerCase()
  let at = 0
  while (sheets.length < MAX_SHEETS) {
    const style = lower.indexOf('<style', at)
    if (style < 0) break
    const comment = html.indexOf('<!--', at)
    if (comment >= 0 && comment < style) {
      const end = html.indexOf('-->', comment + 2)
      if (end < 0) break
      at = end + 3
      continue
    }
    const open = html.indexOf('>', style)
    const end = open < 0 ? -1 : lower.indexOf('</style', open)
    if (open < 0) break
    const media = /\smedia\s*=\s*["']?([^"'>]{0,200})/i.exec(html.slice(style, open))?.[1] ?? ''
    sheets.push({
      text: html.slice(open + 1, end < 0 ? html.length : end).slice(0, MAX_LENGTH),
      media,
    })
    if (end < 0) break
    at = end
  }
  return sheets
}
