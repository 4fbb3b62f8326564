/**
 * Puts a mail beside a skeleton: which token is which part, which parts are missing, which tokens
 * are more than the skeleton says. Words that occur once in both anchor the rest; what lies between
 * two anchors is aligned at the least cost, so that long mails stay cheap.
 */
import type { Part } from './skeleton.ts'
import { isBreak, type Token } from './tokens.ts'

export type Alignment = {
  /** Per part the tokens that it is, `end` exclusive; null where the mail lacks it. */
  readonly found: ReadonlyArray<{ readonly start: number; readonly end: number } | null>
  /** Tokens that are no part, in order. */
  readonly extra: ReadonlyArray<number>
}

/** Cells of the table between two anchors; where a mail needs more, it is another wording. */
const MAX_CELLS = 250_000

const WORD = 1

/** Null where the two have too little in common to be compared. */
export function align(parts: ReadonlyArray<Part>, tokens: ReadonlyArray<Token>): Alignment | null {
  const found: Array<{ start: number; end: number } | null> = parts.map(() => null)
  const extra: Array<number> = []
  let cells = MAX_CELLS
  let part = 0
  let token = 0
  for (const [toPart, toToken] of [
    ...anchors(parts, tokens),
    [parts.length, tokens.length] as const,
  ]) {
    cells -= (toPart - part + 1) * (toToken - token + 1)
    if (cells < 0) return null
    if (toPart > part || toToken > token)
      alignBetween(parts, tokens, { part, token, toPart, toToken }, found, extra)
    if (toPart < parts.length) found[toPart] = { start: toToken, end: toToken + 1 }
    part = toPart + 1
    token = toToken + 1
  }
  return { found, extra }
}

/** Words that occur once in both, as many as stand in one order: pairs of part and token. */
function anchors(
  parts: ReadonlyArray<Part>,
  tokens: ReadonlyArray<Token>,
): Array<readonly [part: number, token: number]> {
  const inParts = onlyOnes(parts.map((part) => (part.is === 'word' ? part.text : null)))
  const inTokens = onlyOnes(tokens.map(({ kind, text }) => (kind === 'word' ? text : null)))
  const pairs = new Map<number, number>()
  for (const [word, at] of inParts) {
    const token = inTokens.get(word)
    if (at >= 0 && token !== undefined && token >= 0) pairs.set(at, token)
  }
  return longestRising([...pairs].sort(([a], [b]) => a - b))
}

/** How many words stand together where one alone occurs again; letters need some more. */
const TOGETHER = 3
const LETTERS_TOGETHER = 5

/** Words, and words with those behind them, and where each stands; -1 where that is several times. */
function onlyOnes(words: ReadonlyArray<string | null>): Map<string, number> {
  const at = new Map<string, number>()
  const add = (key: string, index: number) => at.set(key, at.has(key) ? -1 : index)
  for (const [index, word] of words.entries()) {
    if (word === null) continue
    const isLetter = word.length === 1
    if (!isLetter) add(word, index)
    const together = words.slice(index, index + (isLetter ? LETTERS_TOGETHER : TOGETHER))
    if (!together.includes(null)) add(together.join(' '), index)
  }
  return at
}

/** The longest run of pairs in which both numbers rise; `pairs` rise in the first already. */
function longestRising(
  pairs: ReadonlyArray<readonly [number, number]>,
): Array<readonly [number, number]> {
  const ends: Array<number> = []
  const before: Array<number> = []
  for (const [index, [, token]] of pairs.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < token) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const out: Array<readonly [number, number]> = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) out.push(pair)
  }
  return out.reverse()
}

type Segment = { part: number; token: number; toPart: number; toToken: number }

const MATCH = 1
const DELETE = 2
const INSERT = 3
const EXTEND = 4

function alignBetween(
  parts: ReadonlyArray<Part>,
  tokens: ReadonlyArray<Token>,
  { part, token, toPart, toToken }: Segment,
  found: Array<{ start: number; end: number } | null>,
  extra: Array<number>,
): void {
  const rows = toPart - part + 1
  const columns = toToken - token + 1
  const cost = new Float64Array(rows * columns)
  const move = new Uint8Array(rows * columns)
  // The same where the last part has taken the last token, so that it may take the next as well.
  const open = new Float64Array(rows * columns).fill(Number.POSITIVE_INFINITY)
  const openMove = new Uint8Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    const here = i > 0 ? parts[part + i - 1] : undefined
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j
      const next = j > 0 ? tokens[token + j - 1] : undefined
      if (here && next) {
        const start = (cost[at - columns - 1] ?? 0) + matchCost(here, next)
        const more = (open[at - 1] ?? 0) + extendCost(here, next)
        open[at] = Math.min(start, more)
        openMove[at] = start <= more ? MATCH : EXTEND
      }
      if (i === 0 && j === 0) continue
      let best = open[at] ?? Number.POSITIVE_INFINITY
      let how = MATCH
      const without = here ? (cost[at - columns] ?? 0) + deleteCost(here) : Number.POSITIVE_INFINITY
      if (without < best) {
        best = without
        how = DELETE
      }
      const beyond = next ? (cost[at - 1] ?? 0) + insertCost(next) : Number.POSITIVE_INFINITY
      if (beyond < best) {
        best = beyond
        how = INSERT
      }
      cost[at] = best
      move[at] = how
    }
  }
  const extras: Array<number> = []
  let i = rows - 1
  let j = columns - 1
  let end = -1
  while (i > 0 || j > 0) {
    const at = i * columns + j
    const how = end >= 0 ? openMove[at] : move[at]
    if (how === DELETE) i--
    else if (how === INSERT) extras.push(token + --j)
    else {
      if (end < 0) end = token + j
      if (openMove[at] === MATCH) {
        found[part + i - 1] = { start: token + j - 1, end }
        end = -1
        i--
      }
      j--
    }
  }
  extra.push(...extras.reverse())
}

function matchCost(part: Part, token: Token): number {
  switch (part.is) {
    case 'word':
      return token.kind === 'word' && token.text === part.text ? 0 : Number.POSITIVE_INFINITY
    case 'line':
    case 'cell':
      return token.kind === part.is ? 0 : isBreak(token) ? 0.05 : Number.POSITIVE_INFINITY
    case 'any':
      return token.kind === 'money' ? 1 : 0.2
    case 'free':
      return freeCost(part.kind, token)
    case 'place':
      return placeCost(part.place, token)
  }
}

/** Shapes that one sender may write in the same place. */
function freeCost(kind: Token['kind'], token: Token): number {
  if (token.kind === kind) return 0
  if (isBreak(token) || token.kind === 'word') return Number.POSITIVE_INFINITY
  const isNumber = (one: string) => one === 'number' || one === 'money' || one === 'code'
  if (token.kind === 'money' && kind !== 'number') return Number.POSITIVE_INFINITY
  return isNumber(kind) && isNumber(token.kind) ? 0.3 : 0.8
}

function placeCost(place: string, token: Token): number {
  if (isBreak(token)) return Number.POSITIVE_INFINITY
  switch (place) {
    case 'amount':
      return token.kind === 'money' ? 0 : token.kind === 'number' ? 0.1 : Number.POSITIVE_INFINITY
    case 'date':
      return token.kind === 'date' ? 0 : token.kind === 'money' ? Number.POSITIVE_INFINITY : 0.3
    case 'time':
      return token.kind === 'time' ? 0 : Number.POSITIVE_INFINITY
    case 'account':
    case 'reference':
      return token.kind === 'code' || token.kind === 'number' ? 0 : Number.POSITIVE_INFINITY
    default:
      // A counterparty may be, or begin with, anything; a word most of all.
      return token.kind === 'word' || token.kind === 'code' ? 0.02 : 0.1
  }
}

/** What it costs that a part, which has a token, has the next one too. */
function extendCost(part: Part, token: Token): number {
  if (part.is === 'any') return token.kind === 'money' ? 1 : isBreak(token) ? 0.03 : 0.01
  if (part.is !== 'place' || token.kind === 'line') return Number.POSITIVE_INFINITY
  // A name in columns of fixed width.
  if (token.kind === 'cell') return part.place === 'merchant' ? 0.4 : Number.POSITIVE_INFINITY
  if (part.place === 'merchant') return token.kind === 'word' ? 0.02 : 0.05
  if (part.place === 'date') {
    return token.kind === 'date' || token.kind === 'money' ? Number.POSITIVE_INFINITY : 0.1
  }
  return Number.POSITIVE_INFINITY
}

function deleteCost(part: Part): number {
  if (part.is === 'line' || part.is === 'cell') return 0.05
  if (part.is === 'any') return 0
  if (part.isOptional) return 0.05
  return part.is === 'place' ? 3 : part.is === 'free' ? 0.7 : WORD
}

function insertCost(token: Token): number {
  return isBreak(token) ? 0.05 : token.kind === 'money' ? 2 : WORD
}
