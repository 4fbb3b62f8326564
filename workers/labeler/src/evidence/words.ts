/** Words that name a type of shop, found in a merchant's words. */
import { type Dictionary, dictionary } from 'merchant-name'
import type { Clue } from './clue.ts'
import { type Meaning, type Word, type WordLines, wordOf } from './word-lines.ts'

/** What words mean, by word. */
export type WordIndex = Dictionary<Word> & Pick<WordLines, 'longest' | 'ends'>

export function wordIndex({ longest, ends, lines }: WordLines): WordIndex {
  return { ...dictionary(lines, wordOf), longest, ends }
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
    const meaning = index.get(phrase.join(' '))?.exact
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
  const whole = index.get(word)?.exact ?? singular(index, word)
  if (whole) return { meaning: whole, count: 1, how: '' }
  for (let size = word.length - 1; size >= 3; size--) {
    // One letter before an end is another word: `smart` is no mart.
    const end = size < word.length - 1 ? endOf(index, word.slice(-size)) : null
    const meaning = index.get(word.slice(0, size))?.starts ?? end
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

function endOf(index: WordIndex, end: string): Meaning | null {
  return (index.ends.has(end) && index.get(end)?.ends) || null
}

/** Scripts that put no spaces between words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u
/** Letters of the longest and the shortest word that is looked for inside of one of those. */
const INSIDE = { longest: 8, shortest: 2 }

/** The longest strong word inside a text without spaces; of two the later, which says what it is. */
function insideOf(index: WordIndex, word: string): Meaning | null {
  for (let size = Math.min(INSIDE.longest, word.length); size >= INSIDE.shortest; size--) {
    for (let at = word.length - size; at >= 0; at--) {
      const meaning = index.get(word.slice(at, at + size))?.exact
      if (meaning?.strength === 'strong') return meaning
    }
  }
  return null
}

/** A strong word at the end or the beginning of a longer one: `joesbakery`, `pizzaluna`. */
function partOf(index: WordIndex, word: string): Meaning | null {
  for (let size = word.length - 2; size >= PART; size--) {
    const meaning = index.get(word.slice(-size))?.exact ?? index.get(word.slice(0, size))?.exact
    if (meaning?.strength === 'strong') return meaning
  }
  return null
}

/** Whether a word by itself says what a shop sells, and is no name made with such a word. */
export function isShopWord(index: WordIndex, word: string): boolean {
  return (index.get(word)?.exact ?? singular(index, word)) !== undefined
}

function singular(index: WordIndex, word: string): Meaning | undefined {
  if (word.length < 4 || !word.endsWith('s')) return undefined
  return (
    index.get(word.slice(0, -1))?.exact ??
    (word.endsWith('es') ? index.get(word.slice(0, -2))?.exact : undefined)
  )
}

/** A last word that a column cut short: `restauran`, `insuran`. Only where all it begins agree. */
function begun(index: WordIndex, word: string): Meaning | null {
  let found: Meaning | null = null
  for (const { exact } of index.startingWith(word)) {
    if (found && exact.category !== found.category) return null
    found = exact
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
