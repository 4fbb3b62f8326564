/** Names without a word beside them: in the row of the amount, or in capitals. */
import { signBefore } from '../amount/mentions.ts'
import type { Cue } from '../general/cue-search.ts'
import type { Kind } from '../kinds.ts'
import { type Candidate, candidateAt, fitOf } from './candidate.ts'
import { type Amount, SOON } from './distance.ts'
import { markIn, tokenAt, type Words } from './words.ts'

/** Between what tells of the movement and the amount: "Card payment Blue Cafe ZA – R 388.00". */
export function beforeDash(
  words: Words,
  kind: Kind,
  amount: Amount,
  cues: ReadonlyArray<Cue>,
): Array<Candidate> {
  const { lines, text, masked } = words.document
  const cell = lines.flat().find((one) => one.start <= amount.start && amount.start < one.end)
  const end =
    amount.start - (/ ?[-–—] $/.exec(text.slice(0, amount.start).slice(-3))?.[0].length ?? 0)
  if (!cell || end === amount.start) return []
  const told = cues.findLast((cue) => cue.end <= end && cue.start >= cell.start)
  const start = told?.end ?? cell.start
  if (/[\ue000-\ue002:]/.test(masked.slice(start, end))) return []
  return candidateAt(words, start, end, { ...IN_ROW, fit: fitOf(kind, 'row') }, -1)
}

const IN_ROW = { via: 'row', by: 'the row of the amount' } as const

/** A row that is only a name and the amount: "SAMPLE STORE   $12.34". */
export function besideAmount(words: Words, kind: Kind, amount: Amount): Array<Candidate> {
  const { document } = words
  const row = document.lines.findIndex((cells) =>
    cells.some((cell) => amount.start >= cell.start && amount.start < cell.end),
  )
  const [first, second, ...more] = document.lines[row] ?? []
  if (!first || more.length > 0) return []
  const end = second ? first.end : amount.start
  if (
    second
      ? amount.start < second.start
      : document.masked.slice(amount.end, first.end).trim() !== ''
  )
    return []
  const text = document.text.slice(first.start, end)
  const isLabel = signBefore(document, amount) === null && /[:：–—-]\s*$/.test(text)
  if (!/\p{Lu}{2}/u.test(text) || isLabel || text.length > 60) return []
  const at = tokenAt(words, first.start)
  if (words.matchAt('other', at) > 0 || words.matchAt('notName', at) > 0) return []
  return candidateAt(words, first.start, end, { ...IN_ROW, fit: fitOf(kind, 'row') }, -1)
}

/** Days, times, masked numbers: what a line holds that names nobody. */
const FIELD = /^[\ue000-\ue002\s,-]+(?:[a-z]{2,4})?$|[x*•]{2}\d{3,6}$/
/** So many lines from the amount at most. */
const LINES = 3

/**
 * One field a line and no labels: "INR 562 / 19-11-25 12:04 / Blue Cafe / Avl Lmt INR 5120": the first
 * line below the amount that is no other field, where another field follows it.
 */
export function amongLines(words: Words, kind: Kind, amount: Amount): Array<Candidate> {
  const fit = fitOf(kind, 'alone')
  const { document } = words
  const { lines, masked, text } = document
  const row = lines.findIndex(
    ([cell]) => cell && amount.start >= cell.start && amount.end <= cell.end,
  )
  const shown = (at: number) => {
    const [cell, ...more] = lines[at] ?? []
    return cell && more.length === 0 ? masked.slice(cell.start, cell.end).trim() : ''
  }
  if (fit === 0 || row < 0 || !/(?:^|[\s:])\ue000+$/.test(shown(row))) return []
  let at = row + 1
  while (at < row + LINES && FIELD.test(shown(at))) at++
  const [cell] = lines[at] ?? []
  const next = shown(at + 1)
  if (!cell || cell.start >= document.bodyEnd || !/^\p{Lu}/u.test(text.slice(cell.start, cell.end)))
    return []
  if (!/[\ue000-\ue002]/.test(next)) return []
  const first = tokenAt(words, cell.start)
  if (/[\ue000-\ue002]/.test(shown(at)) || words.matchAt('other', first) > 0) return []
  if (/[:：.!]\s*$/.test(text.slice(cell.start, cell.end))) return []
  return behind(words, cell.start, cell.end, fit, -1)
}

/** A name behind the amount counts alike however much it looks like one, but for the `least`. */
function behind(words: Words, start: number, end: number, fit: number, least: number) {
  const how = { via: 'alone', by: 'behind the amount', fit } as const
  return candidateAt(words, start, end, how, least).map((one) => ({ ...one, score: fit }))
}

/**
 * Right behind the amount, and something else behind it: "24.80 EUR; BLUE CAFE; card *4471", or in small
 * letters, where a label follows: "24.80 EUR. Blue Cafe. Card *4471".
 */
export function behindAmount(words: Words, kind: Kind, { end }: Amount): Array<Candidate> {
  const fit = fitOf(kind, 'alone')
  const rest = words.document.text.slice(end, end + LONG)
  const prefixed = PREFIXED.exec(rest)
  if (fit === 0 || (!words.isMixed && !prefixed)) return []
  const field = FIELD_BEHIND.exec(rest)
  const isField =
    field !== null && words.matchAt('other', tokenAt(words, end + field[0].length)) > 0
  const match = prefixed ?? BEHIND.exec(rest) ?? (isField ? field : null)
  const text = match?.[2] ?? match?.[1]
  if (!match || text === undefined || BANK.test(text)) return []
  const start = end + match[0].indexOf(text)
  if (markIn(words.document, start, start + text.length) < start + text.length) return []
  return behind(words, start, start + text.length, fit, match === field ? -1 : 0)
}

const LONG = 60
/** Hebrew writes "at" as the first letter of the name. */
const PREFIXED = /^ ב[-.]{0,2}(?=\S)((?:[^.,\n\t]|\.(?=\S)){2,40})(?=[.,\n\t]|$)/
const FIELD_BEHIND = /^[.;]? (\p{Lu}[^.;,:\n\t]{2,40})[.;] /u
const BEHIND =
  /^[ ;,.-]{1,3}(\p{Lu}[\p{Lu}\d*&.'/ -]{2,40}\p{Lu}(?: ?\d{2,6}(?![\d/-]|\.\d))?|\p{Lu}{3,40})(?: ["“«]([^"”»\n\t]{2,40})["”»])?(?=$|[\n\t;,]|\.(?:\s|$)| [-–] | \p{Lu}?\p{Ll}| \d{1,4}[./-]\d)/u

/** A descriptor of a way to pay, wherever it stands: "UPI/DR/6511/BLUE CAFE/UTIB". */
export function descriptors(words: Words, kind: Kind): Array<Candidate> {
  const { folded, text } = words.document
  if (!WAY.test(folded.slice(0, SOON))) return []
  const fit = fitOf(kind, 'description') + OF_DESCRIPTOR
  const how = { via: 'description', by: 'its capitals', fit } as const
  return [...text.slice(0, SOON).matchAll(DESCRIPTOR)].flatMap(({ index, 0: all }) =>
    candidateAt(words, index, index + all.length, how, -1),
  )
}
const WAY = /(?:upi|neft|imps|rtgs|nip|mmt)[/-]/
const DESCRIPTOR =
  /(?<=^|[\n\t;,] ?|info[:-] ?)(?:UPI|NEFT|IMPS|RTGS|NIP|MMT)[/-](?:[^\n\t;,.]|\.(?! )){6,90}/gimu
/** It names the other side, whichever way the money went. */
const OF_DESCRIPTOR = 1.5

/** In capitals between commas or dashes, or on a line of its own, in a mail that writes small letters: "- BLUE CAFE". */
export function inCapitals(words: Words, kind: Kind): Array<Candidate> {
  const fit = fitOf(kind, 'alone')
  if (fit === 0 || !words.isMixed) return []
  const { masked, text: written } = words.document
  return [...written.slice(0, SOON).matchAll(CAPITALS)].flatMap(
    ({ index, 0: all, 1: text = '' }) => {
      const start = index + all.indexOf(text)
      const end = start + text.length
      if (/[\ue000-\ue002]/.test(masked.slice(start, end)) || BANK.test(text)) return []
      return candidateAt(words, start, end, { via: 'alone', by: 'its capitals', fit }, 0)
    },
  )
}

const CAPITALS =
  /(?<=^|[\n\t]|[,;] | [-–] )(\p{Lu}[\p{Lu}\d*&.'> -]{3,40})(?=$|[\n\t]|, |;| [-–] | \p{Ll})/gmu
const BANK = /\b(?:BANK|BANCO|CARD|TARJETA|ALERT|ALERTA|NOTICE|AVISO)\b/
