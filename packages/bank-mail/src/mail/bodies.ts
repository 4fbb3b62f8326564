/** The readable text of a mail's parts, the one that says something first. */
import { cleanLines } from '../text/clean.ts'
import { isTurned } from '../text/turned.ts'
import { undoDoubleEncoding } from './charset.ts'
import { type Doubt, differ, doubtsAboutPage, hasAmount, hasMixedDigits } from './doubts.ts'
import { htmlToText } from './html/html-to-text.ts'

/** Longer text is no alert; its beginning says what there is to say. */
const MAX_TEXT = 60_000
/** HTML beyond this is cut before it is laid out; alerts of 300 KB of styles exist. */
const MAX_HTML = 2_000_000

export type Content = { readonly bodies: Array<string>; readonly doubts: Array<Doubt> }

/**
 * One body per part that has text, and why they need not be what is seen. HTML comes first unless
 * only the plain part names an amount.
 */
export function contentOf(plain: string, html: string): Content {
  const doubts = new Set<Doubt>()
  const fromMarkup = (markup: string) => {
    const page = htmlToText(undoDoubleEncoding(markup.slice(0, MAX_HTML)))
    for (const doubt of doubtsAboutPage(page)) doubts.add(doubt)
    // What lies beyond may be what the mail is about.
    if (markup.length > MAX_HTML || page.text.length > MAX_TEXT) doubts.add('unreadable_part')
    return page.text.slice(0, MAX_TEXT)
  }
  const isMarkup = (plain.match(/<\/?(?:table|tr|td|div|br|p|span|html)\b/gi)?.length ?? 0) > 3
  const fromHtml = html.trim() === '' ? '' : fromMarkup(html)
  const fromPlain = isMarkup ? fromMarkup(plain) : plainText(plain)
  if (plain.length > 4 * MAX_TEXT) doubts.add('unreadable_part')
  if (isTurned(plain)) doubts.add('unclear_layout')
  if (hasMixedDigits(fromHtml) || hasMixedDigits(fromPlain)) doubts.add('mixed_digits')
  if (fromHtml !== '' && fromPlain !== '' && differ(fromHtml, fromPlain)) {
    doubts.add('text_html_differ')
  }
  const bodies = [fromHtml, fromPlain].filter((body) => body !== '')
  const [first = '', second] = bodies
  const isReversed = second !== undefined && hasAmount(second) && !hasAmount(first)
  return { bodies: isReversed ? [second, first] : bodies, doubts: [...doubts] }
}

function plainText(text: string): string {
  return cleanLines(withoutImages(undoDoubleEncoding(text.slice(0, 4 * MAX_TEXT)))).slice(
    0,
    MAX_TEXT,
  )
}

function withoutImages(text: string): string {
  return text
    .replace(/\[(?:image|cid|imagen|imagem|bild):[^\]\n]{0,200}\]/gi, '')
    .replace(/<https?:\/\/[^>\s]{0,2000}>/gi, '')
}
