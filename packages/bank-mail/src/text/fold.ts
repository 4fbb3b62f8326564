/** Case, accents, kinds of apostrophe and of digits put aside, one code unit for one, so that a match in the folded text can be cut from the original. */

/** Letters that no decomposition takes apart. `đ` stays: it is a currency's sign as well. */
const cache = new Map<string, string>([
  ['ı', 'i'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['ø', 'o'],
  ['Ø', 'o'],
  // The Arabic signs before decimals and between thousands.
  ['٫', '.'],
  ['٬', ','],
])

/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]

function digitOf(unit: string): string | null {
  const code = unit.charCodeAt(0)
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? null : String(code - zero)
}

/** `text` with the digits of other scripts as ours, one unit for one. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0e59]/g, (unit) => digitOf(unit) ?? unit)
}

function foldUnit(unit: string): string {
  const known = cache.get(unit)
  if (known !== undefined) return known
  // Odd spaces are part of numbers: they stay.
  if (/\s/.test(unit)) return unit
  if (/[\u2018\u2019\u02bb\u02bc\u00b4]/.test(unit)) return "'"
  const digit = digitOf(unit)
  if (digit !== null) {
    cache.set(unit, digit)
    return digit
  }
  // A raised or a circled digit is a mark beside a number, and none of its digits.
  if (/\p{No}/u.test(unit)) return unit
  const base = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  // A letter that falls apart into several (ß, ﬁ, İ) stays what it is.
  const folded =
    base.length === 1 ? base : unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit
  cache.set(unit, folded)
  return folded
}

/** Lower case without accents; `fold(s).length === s.length`, index for index. */
export function fold(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[\u0080-\uffff]/g, foldUnit)
    : text.replace(/[^a-z]/g, foldUnit)
}

/** One line, single spaces, trimmed: what two spellings of the same phrase have in common. */
export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** `text` without what `pattern` first finds in it folded. */
export function without(text: string, pattern: RegExp): string {
  const match = pattern.exec(fold(text))
  if (match === null) return text
  return text.slice(0, match.index) + text.slice(match.index + match[0].length)
}

/** `text` with everything that means something in a regular expression escaped. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * Letters of folded text, as the inside of a character class: what `\p{L}` would be, in eight ranges
 * instead of six hundred, because a regular expression is compiled when a mail arrives.
 */
export const LETTER =
  'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u02af\\u0370-\\u1fff\\u3005-\\u3007\\u3021-\\u30fa\\u30fc-\\ud7af'

/** Those of scripts that have capitals. */
export const CASED = 'a-z\\u00df-\\u02af\\u0370-\\u058f'

/** Those of Latin scripts alone: a code may follow any other at once ("消费USD 5"). */
export const LATIN_LETTER = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u02af'

/** The same without the scripts that put no space between words: a number may follow those at once. */
export const SPACED_LETTER = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u02af\\u0370-\\u0dff\\u0e80-\\u1fff'
