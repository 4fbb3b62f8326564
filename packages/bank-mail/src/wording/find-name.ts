/** Where a name stands in a mail, whatever its case, accents, spaces and punctuation there. */
import { fold } from '../text/fold.ts'
import type { Token, Tokens } from './tokens.ts'

/** Indices of tokens, `end` exclusive. */
export type Range = { readonly start: number; readonly end: number }

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu

/** Letters and digits alone, folded. */
export function bare(name: string): string {
  return fold(name).replace(NO_LETTER, '')
}

/** Every place where `name` stands, from the beginning of a token to the end of one, on one line. */
export function findName({ text, tokens }: Tokens, name: string): Array<Range> {
  const wanted = bare(name)
  if (wanted === '') return []
  const ranges: Array<Range> = []
  // A name in columns of fixed width goes on over them; over the end of a cell or line, none does.
  const isColumn = ({ kind, start }: Token) => kind === 'cell' && text[start] === ' '
  const bared = tokens.map((token) => (isColumn(token) ? null : bare(token.text)))
  for (let start = 0; start < tokens.length; start++) {
    const end = endOf(tokens, bared, start, wanted)
    if (end === null) continue
    ranges.push({ start, end })
    start = end - 1
  }
  return ranges
}

function endOf(
  tokens: ReadonlyArray<Token>,
  bared: ReadonlyArray<string | null>,
  start: number,
  wanted: string,
): number | null {
  let at = 0
  for (let index = start; index < tokens.length; index++) {
    const piece = bared[index]
    if (piece === null && index > start) continue
    if (piece === undefined || piece === null) return null
    if (piece === '' || !wanted.startsWith(piece, at)) return null
    at += piece.length
    if (at === wanted.length) return index + 1
  }
  return null
}

const EDGE = /^[\s"'“”«»:;,|*\-–—/•·<>[\]]+|[\s"'“”«»:;,|*\-–—/•·<>[\]]+$/g
const ABBREVIATION =
  /(?:\b\p{L}\.){2,8}$|\b(?:inc|ltd|ltda|co|corp|s\.?a|sas|llc|pte|cia)\.$|(?<=[\p{L}.] )\p{L}\.$/iu

/** The name that the tokens of `range` write, with the punctuation that belongs to it. */
export function nameAt({ text, tokens }: Tokens, { start, end }: Range): string {
  const from = tokens[start]?.start ?? 0
  const to = Math.min(tokens[end]?.start ?? text.length, (tokens[end - 1]?.end ?? 0) + 3)
  let name = text.slice(from, to).replace(/\s+/g, ' ').replace(EDGE, '')
  if (!ABBREVIATION.test(name)) name = name.replace(/[.!?。]{1,20}$/, '')
  // A bracket that only closes, or only opens, is the sentence's.
  if (name.endsWith(')') && !name.includes('(')) name = name.slice(0, -1)
  if (name.endsWith('(')) name = name.slice(0, -1)
  return name.trim()
}

/** The name of `range`, where it stands twice in a row only once. */
export function nameOnceAt(tokens: Tokens, { start, end }: Range): string {
  const half = (start + end) / 2
  const isTwice =
    Number.isInteger(half) &&
    bare(nameAt(tokens, { start, end: half })) === bare(nameAt(tokens, { start: half, end }))
  return nameAt(tokens, isTwice ? { start, end: half } : { start, end })
}
