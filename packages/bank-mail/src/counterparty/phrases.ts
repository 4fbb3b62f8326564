/**
 * The phrases of a lexicon, found among the words of a mail without a regular expression: a phrase
 * is indexed by the words it may begin with, so that a mail costs one look-up a word.
 */
import { type Branches, type Phrase as Parsed, phrasesIn } from '../template/notation.ts'
import { fold } from '../text/fold.ts'
import type { Token } from './tokens.ts'

type Node =
  | { readonly word: string; readonly isPrefix: boolean }
  | { readonly any: ReadonlyArray<ReadonlyArray<Node>>; readonly isOptional: boolean }

type Phrase = ReadonlyArray<Node>

/** The phrases of `source` word by word; what may continue a word (`card[s]`) stands for both words. */
export function parsePhrases(source: string): Array<Phrase> {
  return byWords(phrasesIn(fold(source)))
}

function byWords(branches: Branches): Array<Phrase> {
  return branches.map(wordsOf).filter((phrase) => phrase.length > 0)
}

function wordsOf(phrase: Parsed): Phrase {
  return phrase.flatMap((node, at): Phrase => {
    const [last, next] = [phrase[at - 1], phrase[at + 1]]
    switch (node.is) {
      case 'field':
        return [{ word: `{${node.name}}`, isPrefix: false }]
      case 'letters': {
        const own = { word: node.text, isPrefix: next?.is === 'stem' }
        const more = next?.is === 'perhaps' ? endingIn(next.branches) : null
        const longer = { word: node.text + more, isPrefix: false }
        return [more === null ? own : { any: [[own], [longer]], isOptional: false }]
      }
      case 'group':
      case 'perhaps': {
        const isEnding = last?.is === 'letters' && endingIn(node.branches) !== null
        const isOptional = node.is === 'perhaps'
        return isOptional && isEnding ? [] : [{ any: byWords(node.branches), isOptional }]
      }
      default:
        return []
    }
  })
}

/** The letters that the only branch consists of, or null. */
function endingIn([phrase, ...others]: Branches): string | null {
  const [only, ...more] = phrase ?? []
  return only?.is === 'letters' && more.length + others.length === 0 ? only.text : null
}

/** Where a match of `nodes` from `at` on ends at the latest, or -1. */
function longest(
  nodes: Phrase,
  index: number,
  tokens: ReadonlyArray<Token>,
  at: number,
  first: number,
  until: number,
  next: (at: number) => number,
): number {
  const node = nodes[index]
  if (!node) return next(at)
  const rest = (to: number) => longest(nodes, index + 1, tokens, to, first, until, next)
  if ('word' in node) {
    const token = tokens[at]
    const goesOn = at === first || isBeside(tokens[at - 1], token)
    return at < until && token && goesOn && isWord(node, token) ? rest(at + 1) : -1
  }
  let end = node.isOptional ? rest(at) : -1
  for (const branch of node.any)
    end = Math.max(end, longest(branch, 0, tokens, at, first, until, rest))
  return end
}

function isWord(node: { word: string; isPrefix: boolean }, { word }: Token): boolean {
  if (node.word === '*') return true
  if (node.word === '#') return /^\d/.test(word)
  return node.isPrefix ? word.startsWith(node.word) : word === node.word
}

/** A phrase does not go on in another cell, nor behind a colon. */
export function isBeside(last: Token | undefined, token: Token | undefined): boolean {
  return last?.row === token?.row && last?.column === token?.column && token?.isParted === false
}

/** How many words the longest phrase of each key has that begins at one token. */
export type Matches = Readonly<Record<string, number>>

/** All phrases of a language, each under its key, so that a word of a mail is looked up once. */
export class Phrasebook {
  readonly #byWord = new Map<string, Array<readonly [key: string, Phrase]>>()
  /** By the two letters that a prefix begins with. */
  readonly #byPrefix = new Map<string, Array<readonly [key: string, Phrase, prefix: string]>>()

  constructor(sources: Readonly<Record<string, string | undefined>>) {
    for (const [key, source] of Object.entries(sources)) {
      for (const phrase of parsePhrases(source ?? '')) this.#index(key, phrase, phrase, 0)
    }
  }

  #index(key: string, phrase: Phrase, nodes: Phrase, at: number): void {
    const node = nodes[at]
    if (!node) return
    if ('word' in node) {
      if (node.isPrefix) push(this.#byPrefix, node.word.slice(0, 2), [key, phrase, node.word])
      else push(this.#byWord, node.word, [key, phrase])
      return
    }
    for (const branch of node.any) this.#index(key, phrase, branch, 0)
    if (node.isOptional) this.#index(key, phrase, nodes, at + 1)
  }

  /** Adds to `found` what begins at token `at` and ends before `until`, of one key or of all. */
  addAt(
    found: Record<string, number>,
    tokens: ReadonlyArray<Token>,
    at: number,
    until: number,
    only: string | null,
  ): void {
    const word = tokens[at]?.word ?? ''
    const look = (key: string, phrase: Phrase) => {
      if (only !== null && key !== only) return
      const end = longest(phrase, 0, tokens, at, at, until, (to) => to)
      if (end - at > (found[key] ?? 0)) found[key] = end - at
    }
    for (const [key, phrase] of this.#byWord.get(word) ?? []) look(key, phrase)
    if (/^\d/.test(word)) for (const [key, phrase] of this.#byWord.get('#') ?? []) look(key, phrase)
    for (const [key, phrase, prefix] of this.#byPrefix.get(word.slice(0, 2)) ?? []) {
      if (word.startsWith(prefix)) look(key, phrase)
    }
  }
}

function push<T>(map: Map<string, Array<T>>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
