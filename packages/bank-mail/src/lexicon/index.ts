/** The lexicons, and which of them a mail needs. */
import { ARABIC } from './arabic.ts'
import { BALTIC } from './baltic.ts'
import { CAUCASUS } from './caucasus.ts'
import { CHINESE } from './chinese.ts'
import { CYRILLIC } from './cyrillic.ts'
import { CZECH } from './czech.ts'
import { DUTCH } from './dutch.ts'
import { ENGLISH } from './english.ts'
import type { Fields } from './fields.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { GREEK } from './greek.ts'
import { HEBREW } from './hebrew.ts'
import { HUNGARIAN } from './hungarian.ts'
import { DEVANAGARI } from './indic.ts'
import { INDONESIAN } from './indonesian.ts'
import { ITALIAN } from './italian.ts'
import { JAPANESE } from './japanese.ts'
import { KOREAN } from './korean.ts'
import type { Lexicon } from './lexicon.ts'
import { NORDIC } from './nordic.ts'
import { PERSIAN } from './persian.ts'
import { POLISH } from './polish.ts'
import { PORTUGUESE } from './portuguese.ts'
import { ROMANIAN } from './romanian.ts'
import { SOUTH_SLAVIC } from './southslavic.ts'
import { SPANISH } from './spanish.ts'
import { SWAHILI } from './swahili.ts'
import { THAI } from './thai.ts'
import { TURKISH } from './turkish.ts'
import { VIETNAMESE } from './vietnamese.ts'

export const LEXICONS: ReadonlyArray<Lexicon> = [
  ENGLISH,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  GERMAN,
  ITALIAN,
  DUTCH,
  INDONESIAN,
  CZECH,
  POLISH,
  TURKISH,
  VIETNAMESE,
  NORDIC,
  HUNGARIAN,
  ROMANIAN,
  THAI,
  JAPANESE,
  CHINESE,
  KOREAN,
  ARABIC,
  PERSIAN,
  SOUTH_SLAVIC,
  BALTIC,
  CYRILLIC,
  GREEK,
  HEBREW,
  CAUCASUS,
  SWAHILI,
  DEVANAGARI,
]

const LATIN = LEXICONS.filter(({ words }) => words !== undefined)

/** How much of a mail shows its language; its subject stands last. */
const HEAD = 2500
const TAIL = 200
/** So much of what the clearest language shows is enough for another one. */
const SHARE = 0.5

/** Which languages a small word shows, and the same of the beginnings of words, by their length. */
type Shown = Map<string, Array<Lexicon>>
let whole: Shown | null = null
const begun = new Map<number, Shown>()

function add(shown: Shown, word: string, lexicon: Lexicon): void {
  shown.set(word, [...(shown.get(word) ?? []), lexicon])
}

/** Compiled when first needed. */
function words(): Shown {
  if (whole !== null) return whole
  whole = new Map()
  for (const lexicon of LATIN) {
    for (const word of (lexicon.words ?? '').split(' ')) {
      if (!word.endsWith('~')) add(whole, word, lexicon)
      else {
        const beginning = word.slice(0, -1)
        const shown = begun.get(beginning.length) ?? new Map()
        begun.set(beginning.length, shown)
        add(shown, beginning, lexicon)
      }
    }
  }
  return whole
}

type Counts = ReadonlyArray<readonly [Lexicon, number]>
/** Of the texts that were asked about last: a mail's own, and the same with its amounts masked. */
const counted = new Map<string, Counts>()
const MOST = 8

/** How many small words of each language the folded `text` has, the most first; none of no words. */
function countsOf(text: string): Counts {
  const done = counted.get(text)
  if (done) return done
  const shown = text.length > HEAD ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text
  const often = new Map<string, number>()
  for (const word of shown.match(/[a-z\u00df-\u02af]+/g) ?? []) {
    often.set(word, (often.get(word) ?? 0) + 1)
  }
  const counts = new Map<Lexicon, number>()
  const known = words()
  for (const [word, times] of often) {
    const count = (lexicons: ReadonlyArray<Lexicon> | undefined) => {
      for (const lexicon of lexicons ?? []) counts.set(lexicon, (counts.get(lexicon) ?? 0) + times)
    }
    count(known.get(word))
    for (const [length, beginnings] of begun) {
      if (word.length >= length) count(beginnings.get(word.slice(0, length)))
    }
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  if (counted.size >= MOST) counted.clear()
  counted.set(text, sorted)
  return sorted
}

let last: { text: string; country: string | null; lexicons: ReadonlyArray<Lexicon> } | null = null

/**
 * The lexicons that the folded `text` needs: English, which banks everywhere mix in, those whose
 * script or small words it has, and those of its bank's `country`. Too many is slow, too few is
 * blind: in doubt a language is taken, and all of them where nothing shows one.
 */
export function lexiconsFor(text: string, country: string | null): ReadonlyArray<Lexicon> {
  if (last?.text === text && last.country === country) return last.lexicons
  const counts = countsOf(text)
  const most = counts[0]?.[1] ?? 0
  const scripts = LEXICONS.filter(({ script }) => script?.test(text))
  const isShown =
    counts.some(([lexicon]) => lexicon !== ENGLISH) || most >= ENOUGH || scripts.length > 0
  const latin = isShown
    ? counts.filter(([, count]) => count >= most * SHARE).map(([lexicon]) => lexicon)
    : LATIN
  const home = LEXICONS.filter(
    ({ countries }) => country !== null && countries?.split(' ').includes(country),
  )
  const lexicons = [...new Set([ENGLISH, ...latin, ...scripts, ...home])]
  last = { text, country, lexicons }
  return lexicons
}

/** So many English words, and none of another language, show a mail in English. */
const ENOUGH = 2

/** So many languages are those of a mail too short to show its own: its labels are English then. */
const ALL = 10

/** The field labels and words around names that the folded or masked `text` needs, chosen as `lexiconsFor` chooses. */
export function fieldsFor(text: string): ReadonlyArray<Fields> {
  const lexicons = lexiconsFor(text, null)
  const shown =
    lexicons.length > ALL ? lexicons.filter((one) => !one.words || one === ENGLISH) : lexicons
  return shown.flatMap(({ fields }) => fields ?? [])
}

/** The language most of the folded `text` speaks (ISO 639), or null where it says too little. */
export function languageOf(text: string): string | null {
  const head = text.slice(0, SPOKEN)
  const byScript = LEXICONS.find(
    ({ script }) => script !== undefined && (head.match(new RegExp(script, 'g'))?.length ?? 0) > 8,
  )
  if (byScript) return byScript.code
  const [first] = countsOf(text)
  return first && first[1] > 1 ? first[0].code : null
}

const SPOKEN = 1500
