/** Where a name that begins within a sentence ends. */
import { isBeside } from './phrases.ts'
import { isCapitals, markIn, type Words } from './words.ts'

const LONG = 70
/** A dot behind these ends no sentence. */
const SHORT =
  /^(?:inc|ltd|ltda|pte|co|corp|cia|st|dr|mr|mrs|ms|jr|no|ave|bros|intl|dept|s\.?a|s\.r\.l|a\.s|s\.r\.o|sdn|bhd|pvt|sm|suc|av|urb|cc|m\/s|sr|sra|srl|llc|gmbh|\p{L})\.$/iu
/** Behind a comma the form of the company, and still the name. */
const FORM = /^,? (?:inc|llc|ltd|lp|s\.? ?a|corp|co|plc|gmbh|bv)\b\.?/i
/** What begins a new sentence behind an initial. */
const OPENING =
  /^(?:Your|You|Tu|Su|Si|If|El|La|Los|The|This|Se|Avl|Bal|Ref|Saldo|Available|Not|Call|For|On|To|It|We|In)\b/

/** The number of who is named behind it: a telephone, an agent. */
const ID = /^[\dx*+]{4,15} $/i

/** "BLUE FOODS.RRN 2134": what alerts say next, without a space between the sentences. */
const GLUED =
  /(?<=\p{L}{2})\.(?=(?:Ref|RRN|UTR|UPI|Avl|Avail|Bal|Current|Not|Call|Info|Your|If)(?!\p{L}))/u

/** The offset behind the name that begins at token `from`; its start where there is none. */
export function sentenceNameEnd(words: Words, from: number): number {
  const { tokens, document } = words
  const { text } = document
  const first = tokens[from]
  if (!first || first.word.startsWith('{')) return first?.start ?? 0
  let end = first.start
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.end - first.start > LONG) break
    if (at > from) {
      const between = text.slice(end, token.start)
      if (!isBeside(tokens[at - 1], token) || /[(["“”|\n\t]/.test(between)) break
      if (/[,;]/.test(between) && !FORM.test(text.slice(end, end + 8))) break
      if (/ {3}/.test(between) || isMark(words, at) || isEnd(words, at)) break
      // "from 922756 - ANA ROJO": of a number the name is told behind it.
      const isDash = /^[-–—]$/.test(text.slice(token.start, token.end))
      if (isDash && !ID.test(text.slice(first.start, token.start))) break
    }
    end = token.end
    const written = text.slice(token.start, token.end)
    const glued = GLUED.exec(written)
    if (glued) return token.start + glued.index
    const isLast = text[token.end] === undefined || /\s/.test(text[token.end] ?? ' ')
    if (/[!?]$/.test(written) && isLast) return token.end - 1
    if (!/\.$/.test(written) || !isLast) continue
    const rest = text.slice(token.end + 1, token.end + 20)
    if (!SHORT.test(written)) return token.end - 1
    if (OPENING.test(rest)) break
  }
  return end
}

function isMark({ tokens, document }: Words, at: number): boolean {
  const { word = '', start = 0, end = 0 } = tokens[at] ?? {}
  return word.startsWith('{') && markIn(document, start - 1, end) < end
}

/** Whether the sentence goes on at token `at`: small words do, "AND" and "EL" in a name in capitals do not. */
function isEnd(words: Words, at: number): boolean {
  const { tokens, document } = words
  const token = tokens[at]
  if (!token) return true
  const isSmall =
    !words.isMixed || !/^\p{Lu}/u.test(document.text.slice(token.start, token.start + 2))
  const length = words.matchAt('ends', at)
  if (length > 0 && (isSmall || !isCapitals(words, at))) {
    // Written with a capital it is part of the name, unless a value follows ("Ref 123", "Avl Bal:"),
    // or all before it was in capitals: "RIVER POWER As a thank-you".
    if (isSmall || isLabelled(words, at + length) || isBehindCapitals(words, at)) return true
  }
  const isTitle = !isSmall && !isCapitals(words, at)
  if (isTitle && isBehindCapitals(words, at) && isOfLanguage(words, at)) return true
  const label = words.matchAt('other', at)
  return label > 0 && isLabelled(words, at + label, isCapitals(words, at))
}

/** Whether a number, an amount or a colon follows the words before token `at`. */
function isLabelled({ tokens }: Words, at: number, isInCapitals = false): boolean {
  const next = tokens[at]
  if (isInCapitals)
    return next !== undefined && (next.isParted || /^(?:[x*•]{2,12}\d|[\d.]{5})/.test(next.word))
  return next !== undefined && (next.isParted || /^(?:\{|\d{3}|[x*•]{2,12}\d|#)/.test(next.word))
}

function isBehindCapitals(words: Words, at: number): boolean {
  return isCapitals(words, at - 1) && isCapitals(words, at - 2)
}

function isOfLanguage(words: Words, at: number): boolean {
  return (['notName', 'description', 'merchant', 'payee', 'payer'] as const).some(
    (key) => words.matchAt(key, at) > 0,
  )
}

/** Where the first sentence of `text` between two offsets ends. */
export function sentenceStop(text: string, start: number, end: number): number {
  for (const match of text.slice(start, end).matchAll(/[.!?] (?=\p{Lu})/gu)) {
    const word = /[^\s]{1,8}$/u.exec(text.slice(start, start + match.index + 1))?.[0] ?? ''
    const rest = start + match.index + 2
    if (!SHORT.test(word)) return start + match.index
    if (OPENING.test(text.slice(rest, rest + 20))) return rest - 1
  }
  return end
}
