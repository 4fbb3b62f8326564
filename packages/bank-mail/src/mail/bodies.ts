/** The readable text of a mail's parts, the one that says something first. */
import { findMoney } from '../money/money.ts'
import { cleanLines } from '../text/clean.ts'
import { undoDoubleEncoding } from './charset.ts'
import { htmlToText } from './html-to-text.ts'

/** Longer text is no alert; its beginning says what there is to say. */
const MAX_TEXT = 60_000
/** HTML beyond this is cut before it is laid out; alerts of 300 KB of styles exist. */
const MAX_HTML = 2_000_000

/** One body per part that has text. HTML comes first unless only the plain part names an amount. */
export function bodiesOf(plain: string, html: string): Array<string> {
  const isMarkup = (plain.match(/<\/?(?:table|tr|td|div|br|p|span|html)\b/gi)?.length ?? 0) > 3
  const fromHtml = html.trim() === '' ? '' : fromMarkup(html)
  const fromPlain = isMarkup
    ? fromMarkup(plain)
    : cleanLines(withoutImages(undoDoubleEncoding(plain.slice(0, 4 * MAX_TEXT)))).slice(0, MAX_TEXT)
  const bodies = [fromHtml, fromPlain].filter((body) => body !== '')
  const [first = '', second] = bodies
  if (second === undefined) return bodies
  return amounts(second) > 0 && amounts(first) === 0 ? [second, first] : bodies
}

function fromMarkup(html: string): string {
  return htmlToText(undoDoubleEncoding(html.slice(0, MAX_HTML))).slice(0, MAX_TEXT)
}

function withoutImages(text: string): string {
  return text
    .replace(/\[(?:image|cid|imagen|imagem|bild):[^\]\n]{0,200}\]/gi, '')
    .replace(/<https?:\/\/[^>\s]{0,2000}>/gi, '')
}

function amounts(text: string): number {
  return findMoney(text.slice(0, 20_000)).filter(({ hasCurrency }) => hasCurrency).length
}
