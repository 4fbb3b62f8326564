/** Words that name a type of shop, as people write them, into lines that are looked up by word. */
import { dictionaryLines } from 'merchant-name'
import type { Category } from '../../../shared/categories.ts'
import { headedLines, withHead } from './headed-lines.ts'

export type ShopWords = ReadonlyArray<{
  category: Category
  words: ReadonlyArray<string>
  strength: 'strong' | 'weak'
}>

export type Meaning = { category: Category; strength: 'strong' | 'weak'; pattern: string }

/** What a word means as a whole, as the beginning and as the end of another. */
export type Word = { exact: Meaning; starts: Meaning | null; ends: Meaning | null }

export type WordLines = {
  /** Words of the longest phrase. */
  longest: number
  /** The words that end others. */
  ends: ReadonlySet<string>
  /** For `dictionary`: each word, a tab and its meanings. */
  lines: string
}

/** What stands before a category in a line: where in a word, strong and weak. */
const SIGNS = { exact: '=-', starts: '^<', ends: '$>' } as const
const PLACES = ['exact', 'starts', 'ends'] as const

/**
 * Sorts patterns (`data/shop-words/type.ts`) into a line for each word: `apotheke<TAB>=pharmacy$pharmacy` of a
 * strong `*apotheke`.
 */
export function wordLines(shopWords: ShopWords): WordLines {
  const words = new Map<string, Partial<Word>>()
  for (const { category, strength, words: patterns } of shopWords) {
    for (const written of patterns) {
      const pattern = written.replaceAll('*', '')
      const meaning = { category, strength, pattern }
      const word = words.get(pattern) ?? {}
      // The stronger of two meanings of a word stays.
      const put = (place: keyof Word) => {
        const known = word[place]
        if (!known || (known.strength === 'weak' && strength === 'strong')) word[place] = meaning
      }
      put('exact')
      if (written.endsWith('*')) put('starts')
      if (written.startsWith('*')) put('ends')
      words.set(pattern, word)
    }
  }
  const all = [...words]
  return {
    longest: Math.max(1, ...all.map(([name]) => name.split(' ').length)),
    ends: new Set(all.flatMap(([name, { ends }]) => (ends ? [name] : []))),
    lines: dictionaryLines(all.map(([name, word]) => [name, `${name}\t${meaningsOf(word)}`])),
  }
}

/** The lines as a file has them. */
export function wordsFile({ longest, ends, lines }: WordLines): string {
  return withHead({ longest, listed: [...ends], lines })
}

/** What `wordsFile` wrote. */
export function wordLinesOf(file: string): WordLines {
  const { longest, listed, lines } = headedLines(file)
  return { longest, ends: new Set(listed), lines }
}

function meaningsOf(word: Partial<Word>): string {
  return PLACES.map((place) => {
    const meaning = word[place]
    return meaning
      ? SIGNS[place].charAt(meaning.strength === 'strong' ? 0 : 1) + meaning.category
      : ''
  }).join('')
}

/** A line's word and what it means. */
export function wordOf(line: string): [string, Word] {
  const [name = '', meanings = ''] = line.split('\t')
  const meant = (place: keyof Word): Meaning | null => {
    const [strong = '', weak = ''] = SIGNS[place]
    const at = Math.max(meanings.indexOf(strong), meanings.indexOf(weak))
    if (at < 0) return null
    const category = /^\w+/.exec(meanings.slice(at + 1))?.[0] as Category
    return { category, strength: meanings[at] === strong ? 'strong' : 'weak', pattern: name }
  }
  return [name, { exact: meant('exact') as Meaning, starts: meant('starts'), ends: meant('ends') }]
}
