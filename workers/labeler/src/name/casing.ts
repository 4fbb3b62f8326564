/** Letters as a person would write a name: `TGI FRIDAYS OF BOSTON` is `TGI Fridays of Boston`. */

import { fold } from 'merchant-name'

/** Articles that begin a shop's own name (`Panadería La Espiga`), small behind a preposition (`Café de la Paix`). */
const ARTICLES = new Set(['la', 'el', 'los', 'las', 'le', 'les'])

/** Small words, small unless they begin the name. */
const SMALL = new Set(
  'of the and at by for in on to de la las los el y e del do da dos das di du des le les et von van der und am im en al og och'.split(
    ' ',
  ),
)

/** Written in capitals though they could be read as words; those without a vowel need no list. */
const CAPITALS = new Set(
  (
    'usa uk us nyc la sf dc bbq atm tv amc ikea ihop imax aarp aaa ups usps dmv ibm hp lg abc nbc espn ' +
    'mta rmv tsa kfc dsw esso eni edf ovo o2 ee axa ing nyu ucla usc mit ymca ywca aldi oxxo uno epm etb une isa eps ' +
    'ips diy dvla dvsa iga rona iii ii iv vi vii viii ix ac eb aws ai ios ebx cvs'
  )
    .split(' ')
    .filter((word) => !['la', 'us', 'uno', 'aldi', 'isa'].includes(word)),
)

/** Common short words without a vowel that are no initials. */
const NO_INITIALS = new Set(
  'st mr mrs ms dr jr sr ft mt pl rd ln blvd by my dry gym spy try fly sky cry why pty tgt mkt ctr cntr bldg hwy dept intl natl shpg svc svcs str gmbh mfg lda ltda whse cntre'.split(
    ' ',
  ),
)

const BEGINNINGS =
  'bl|br|bj|bh|ch|chr|cl|cr|cz|cv|dh|dj|dr|dv|dw|dz|fj|fl|fr|gh|gl|gn|gr|hj|hr|hv|kh|kj|kl|kn|kr|kv|lj|ll|mc|ml|mn|mr|' +
  'ng|nh|nj|pf|ph|phl|phr|pl|pn|pr|ps|pt|qu|rh|sc|sch\\p{L}?|scr|sf|sh|shl|shr|sj|sk|skj|skr|stj|gj|kw|fn|mj|szk|szw|szcz|prz|krz|chl|wl|wz|sl|sm|sn|sp|spl|spr|sq|squ|sr|st|' +
  'str|sv|sw|sz|th|thr|tj|tr|ts|tsch|tv|tw|tx|tz|xc|jh|plz|vl|vr|wh|wr|zb|zd|zh|zl|zm|zn|zv|zw'
/** How words of European languages begin where they do so with several consonants; and how none of them ends. */
const NO_WORD = new RegExp(
  `^(?!(?:${BEGINNINGS})[aeiouy])[^aeiouy\\d]{2,}[aeiouy]|[aeiouy][bcdfkpqtvxz]+[lmnr]+$`,
)

const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ]/

/** One word in capitals or small letters, as it stands inside a name: at its beginning, or behind the word `before`. */
export function cased(word: string, isFirst: boolean, before = ''): string {
  // Turkish İ leaves its dot behind as a mark of its own.
  const lower = word.toLowerCase().replaceAll('i\u0307', 'i')
  if (!isFirst && SMALL.has(lower) && !isOwnArticle(lower, before)) return lower
  // Latin letters beside those of another script stay as somebody chose them: `NTTドコモ`.
  if (OTHER_SCRIPT.test(word)) return word
  const name = lower
    .split(/(?<=[-/&.+])/)
    .map((part) => casedPart(part))
    .join('')
  return word.startsWith('İ') ? `İ${name.slice(1)}` : name
}

export const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u

function isOwnArticle(lower: string, before: string): boolean {
  return ARTICLES.has(lower) && before !== '' && !SMALL.has(fold(before)) && before !== '&'
}

function casedPart(part: string): string {
  const letters = part.replace(/[^\p{L}\p{N}]/gu, '')
  if (isCapitals(letters)) return part.toUpperCase()
  const tied = /^(mc|[dlo]')(\p{L}{3,})/u.exec(part)
  if (tied) return upperFirst(tied[1] ?? '') + upperFirst(part.slice(tied[1]?.length ?? 0))
  // `7eleven`, `2nd`: a letter behind a digit stays small.
  return /^\d/.test(part) ? part : upperFirst(part)
}

function isCapitals(letters: string): boolean {
  if (letters.length === 1) return true
  if (CAPITALS.has(letters)) return true
  if (NO_INITIALS.has(letters)) return false
  if (/^\p{L}\d{1,2}$|^\d\p{L}$|^[^\d\Waeiouy]{2,3}\d{1,3}$/u.test(letters)) return true
  if (letters.length <= 5 && NO_WORD.test(fold(letters))) return true
  return letters.length <= 4 && !VOWEL.test(letters) && /^\p{L}+$/u.test(letters)
}

function upperFirst(word: string): string {
  const at = word.search(/\p{L}/u)
  return at < 0 ? word : word.slice(0, at) + word.charAt(at).toUpperCase() + word.slice(at + 1)
}

/** Two or three letters that a bank wrote like a word, and that are none: `Bp`, `Qbe`. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,2}$/u.test(word) && isCapitals(word.toLowerCase())
}

/** Whether somebody chose the letters: neither all capitals nor all small. */
export function isChosen(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '')
  return (
    letters.length > 1 && letters !== letters.toUpperCase() && letters !== letters.toLowerCase()
  )
}
