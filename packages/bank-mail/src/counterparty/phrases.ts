/**
 * The phrases of a lexicon, found among the words of a mail without a regular expression: a phrase
 * is indexed by the words it may begin with, so that a mail costs one look-up a word.
 */
import { fold } from '../text/fold.ts'
import type { Token } from './tokens.ts'

type Node =
  | { readonly word: string; readonly isPrefix: boolean }
  | { readonly any: ReadonlyArray<ReadonlyArray<Node>>; readonly isOptional: boolean }

type Phrase = ReadonlyArray<Node>

/** Parses `a (b|c) [d] e~`; a group that continues a word (`card[s]`) stands for both words. */
export function parsePhrases(source: string): Array<Phrase> {
  const lines = source.split('\n').map((line) => line.trim())
  const flat = fold(lines.filter((line) => line !== '').join('|'))
  let at = 0
  const alternatives = (closing: string): Array<Phrase> => {
    const all: Array<Array<Node>> = [[]]
    let current = all[0] as Array<Node>
    while (at < flat.length && flat[at] !== closing) {
      const c = flat[at] as string
      if (c === '|') {
        current = []
        all.push(current)
        at++
      } else if (c === '(' || c === '[') {
        at++
        current.push({ any: alternatives(c === '(' ? ')' : ']'), isOptional: c === '[' })
        at++
      } else if (c === ' ') at++
      else {
        const word = /^[^\s()|[\]]{1,40}/.exec(flat.slice(at, at + 40))?.[0] ?? c
        at += word.length
        const more = /^\[([^\s()|[\]]{1,20})\]/.exec(flat.slice(at, at + 24))
        const isPrefix = word.endsWith('~')
        const node = { word: isPrefix ? word.slice(0, -1) : word, isPrefix }
        at += more?.[0].length ?? 0
        current.push(
          more
            ? { any: [[node], [{ word: word + more[1], isPrefix: false }]], isOptional: false }
            : node,
        )
      }
    }
    return all.filter((phrase) => phrase.length > 0)
  }
  const phrases = alternatives('')
  if (at < flat.length) throw new Error(`phrases: unmatched ${flat[at]} in "${source.trim()}"`)
  return phrases
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
