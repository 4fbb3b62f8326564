/** Words that name a type of shop, found in a merchant's words. */
import type { Category } from '../../../shared/categories.ts'
import { beginningsOf } from './beginnings.ts'
import type { Clue } from './clue.ts'

export type ShopWords = ReadonlyArray<{
  category: Category
  words: ReadonlyArray<string>
  strength: 'strong' | 'weak'
}>

type Meaning = { category: Category; strength: 'strong' | 'weak'; pattern: string }

export type WordIndex = {
  /** Whole words, and phrases by their words joined with a space. */
  exact: ReadonlyMap<string, Meaning>
  starts: ReadonlyMap<string, Meaning>
  ends: ReadonlyMap<string, Meaning>
  longest: number
  /** Whole words by what a cut one has of them. */
  beginning: (start: string) => ReadonlyArray<string>
}

export function wordIndex(shopWords: ShopWords): WordIndex {
  const exact = new Map<string, Meaning>()
  const starts = new Map<string, Meaning>()
  const ends = new Map<string, Meaning>()
  let longest = 1
  for (const { category, strength, words } of shopWords) {
    for (const pattern of words) {
      const isStarred = pattern.includes('*')
      const bare = isStarred ? pattern.replaceAll('*', '') : pattern
      const meaning = { category, strength, pattern: bare }
      // The stronger of two meanings of a word stays.
      const put = (map: Map<string, Meaning>) => {
        const known = map.get(bare)
        if (!known || (known.strength === 'weak' && strength === 'strong')) map.set(bare, meaning)
      }
      put(exact)
      if (isStarred && pattern.endsWith('*')) put(starts)
      if (isStarred && pattern.startsWith('*')) put(ends)
      if (bare.includes(' ')) longest = Math.max(longest, bare.split(' ').length)
    }
  }
  return { exact, starts, ends, longest, beginning: beginningsOf(exact) }
}

/** Words that mean something as a whole already: the name of a chain or of a labelled merchant. */
export type Span = { start: number; end: number }

/** Words that tell nothing: English articles, whatever they mean in other languages (thé), and the Polish one for any shop. */
const ARTICLES = new Set(['the', 'and', 'of', 'at', 'sklep'])

/** Every meaning found, at most one per word; phrases go before the words they are made of. */
export function findWords(
  index: WordIndex,
  words: ReadonlyArray<string>,
  isCut: boolean,
  taken: ReadonlyArray<Span> = [],
): Array<Clue> {
  const clues: Array<Clue> = []
  const end = words.findLastIndex((word) => !/^\d+$/.test(word)) + 1
  for (let at = 0; at < words.length; ) {
    const span = taken.find(({ start, end }) => at >= start && at < end)
    if (span) {
      at = span.end
      continue
    }
    const found = phraseAt(index, words, at) ?? wordAt(index, words, at, isCut)
    if (found) clues.push(clueOf(found.meaning, found.how, at + found.count >= end))
    at += found?.count ?? 1
  }
  return clues
}

/** Web addresses and lines without spaces glue words together; shorter ones are words of their own. */
const GLUED = 8
const PART = 5

type Taken = { meaning: Meaning; count: number; how: '' | 'part' | 'glued' | 'cut' }

function phraseAt(index: WordIndex, words: ReadonlyArray<string>, at: number): Taken | null {
  for (let count = Math.min(index.longest, words.length - at); count > 1; count--) {
    const phrase = words.slice(at, at + count)
    const meaning = index.exact.get(phrase.join(' '))
    if (meaning) return { meaning, count, how: '' }
  }
  return null
}

function wordAt(
  index: WordIndex,
  words: ReadonlyArray<string>,
  at: number,
  isCut: boolean,
): Taken | null {
  const word = words[at] ?? ''
  if (ARTICLES.has(word)) return null
  const whole = index.exact.get(word) ?? singular(index, word)
  if (whole) return { meaning: whole, count: 1, how: '' }
  for (let size = word.length - 1; size >= 3; size--) {
    // One letter before an end is another word: `smart` is no mart.
    const end = size < word.length - 1 ? index.ends.get(word.slice(-size)) : undefined
    const meaning = index.starts.get(word.slice(0, size)) ?? end
    if (meaning) return { meaning, count: 1, how: 'part' }
  }
  const inside = SPACELESS.test(word) ? insideOf(index, word) : null
  if (inside) return { meaning: inside, count: 1, how: 'part' }
  const glued = word.length >= GLUED ? partOf(index, word) : null
  if (glued) return { meaning: glued, count: 1, how: 'glued' }
  if (isCut && at === words.length - 1 && word.length >= 4) {
    const meaning = begun(index, word)
    if (meaning) return { meaning, count: 1, how: 'cut' }
  }
  return null
}

/** Scripts that put no spaces between words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u
/** Letters of the longest and the shortest word that is looked for inside of one of those. */
const INSIDE = { longest: 8, shortest: 2 }

/** The longest strong word inside a text without spaces; of two the later, which says what it is. */
function insideOf(index: WordIndex, word: string): Meaning | null {
  for (let size = Math.min(INSIDE.longest, word.length); size >= INSIDE.shortest; size--) {
    for (let at = word.length - size; at >= 0; at--) {
      const meaning = index.exact.get(word.slice(at, at + size))
      if (meaning?.strength === 'strong') return meaning
    }
  }
  return null
}

/** A strong word at the end or the beginning of a longer one: `joesbakery`, `pizzaluna`. */
function partOf(index: WordIndex, word: string): Meaning | null {
  for (let size = word.length - 2; size >= PART; size--) {
    const meaning = index.exact.get(word.slice(-size)) ?? index.exact.get(word.slice(0, size))
    if (meaning?.strength === 'strong') return meaning
  }
  return null
}

/** Whether a word by itself says what a shop sells, and is no name made with such a word. */
export function isShopWord(index: WordIndex, word: string): boolean {
  return (index.exact.get(word) ?? singular(index, word)) !== undefined
}

function singular(index: WordIndex, word: string): Meaning | undefined {
  if (word.length < 4 || !word.endsWith('s')) return undefined
  return (
    index.exact.get(word.slice(0, -1)) ??
    (word.endsWith('es') ? index.exact.get(word.slice(0, -2)) : undefined)
  )
}

/** A last word that a column cut short: `restauran`, `insuran`. Only where all it begins agree. */
function begun(index: WordIndex, word: string): Meaning | null {
  let found: Meaning | null = null
  for (const whole of index.beginning(word)) {
    const meaning = index.exact.get(whole)
    if (found && meaning?.category !== found.category) return null
    found = meaning ?? found
  }
  return found
}

function clueOf(meaning: Meaning, how: Taken['how'], isLast: boolean): Clue {
  const place = how || (isLast ? 'last' : 'before')
  return {
    category: meaning.category,
    evidence: 'words',
    strength: `words.${meaning.strength}.${place}`,
    says: meaning.strength === 'strong' ? 'names' : 'leans',
    nearest: meaning.pattern,
  }
}
