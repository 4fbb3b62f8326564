/** The phrases that a mail's languages have for one concept, compiled when a mail first needs them. */

import type { Fields } from '../lexicon/fields.ts'
import { fieldsFor } from '../lexicon/index.ts'
import type { Document } from '../template/document.ts'
import { type Matches, Phrasebook } from './phrases.ts'
import { type Token, tokensOf } from './tokens.ts'

type Key = keyof Fields

const books = new Map<Fields, Phrasebook>()

function bookOf(fields: Fields): Phrasebook {
  const known = books.get(fields)
  if (known) return known
  const { spent: _, received: __, never: ___, ...phrases } = fields
  const book = new Phrasebook(phrases)
  books.set(fields, book)
  return book
}

export type Words = {
  readonly document: Document
  readonly tokens: ReadonlyArray<Token>
  readonly languages: ReadonlyArray<Fields>
  /** Whether the mail writes small letters too: what stands in capitals is then a name, or a code. */
  readonly isMixed: boolean
  /** How many words the longest phrase of `key` that begins at token `at` has; 0 where none does. */
  readonly matchAt: (key: Key, at: number, until?: number) => number
}

const cache = new WeakMap<Document, Words>()

/** The words of `document` with the phrases of its languages. */
export function wordsOf(document: Document): Words {
  const known = cache.get(document)
  if (known) return known
  const tokens = tokensOf(document)
  const languages = fieldsFor(document.masked)
  const own = languages.map(bookOf)
  const matches: Array<Matches> = []
  const find = (at: number, until: number, only: string | null): Matches => {
    const found: Record<string, number> = {}
    for (const book of own) book.addAt(found, tokens, at, until, only)
    return found
  }
  const words: Words = {
    document,
    tokens,
    languages,
    isMixed: isMixed(document.text.slice(0, 1500)),
    matchAt: (key, at, until) => {
      if (at < 0 || at >= tokens.length) return 0
      if (until !== undefined) return find(at, until, key)[key] ?? 0
      matches[at] ??= find(at, tokens.length, null)
      return matches[at]?.[key] ?? 0
    },
  }
  cache.set(document, words)
  return words
}

/** So many small letters, and not only those of units and names of months. */
function isMixed(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return small >= 8 && small * 2 > (text.match(/\p{Lu}/gu)?.length ?? 0)
}

/** Where the first amount, day or time of a stretch stands; its end where there is none. "P4471" is part of a name. */
export function markIn({ masked, text }: Document, start: number, end: number): number {
  for (const { index, 0: marks } of masked.slice(start, end).matchAll(/[\ue000-\ue002]+/g)) {
    const at = start + index
    if (index === 0 || !/^\p{L}{1,3}\d+$/u.test(text.slice(at, at + marks.length))) return at
  }
  return end
}

/** The index of the first token that begins at `offset` or behind it; -1 where none does. */
export function tokenAt({ tokens }: Words, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low < tokens.length ? low : -1
}

const OF: ReadonlySet<string> = new Set('de di do da des du of cua'.split(' '))

/** Whether token `at` only says whose something is: "account of" names no side. */
export function isOf({ tokens }: Words, at: number): boolean {
  return OF.has(tokens[at]?.word ?? '')
}

/** Whether token `at` stands in capitals in a mail that writes small letters too: part of a name. */
export function isCapitals(words: Words, at: number): boolean {
  const token = words.tokens[at]
  if (!token || !words.isMixed) return false
  const written = words.document.text.slice(token.start, token.end)
  return /\p{Lu}{2}|^\p{Lu}$/u.test(written) && !/\p{Ll}/u.test(written)
}
