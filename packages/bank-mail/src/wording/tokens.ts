/** A mail's words as wordings see them: what may stay the same, and what is presumed to change. */
import { DATE_MARK, MONEY_MARK, mask, TIME_MARK } from '../template/mask.ts'
import { fold, westernDigits } from '../text/fold.ts'
import { unwrap } from '../text/unwrap.ts'

export type TokenKind =
  | 'word'
  | 'number'
  | 'code' // letters and digits, a masked card, a reference
  | 'date'
  | 'time'
  | 'money' // a number with its currency
  | 'link' // addresses of sites and mailboxes
  | 'line' // where a line ends
  | 'cell' // where a cell ends, or a column of fixed width

export type Token = {
  readonly kind: TokenKind
  /** Folded, digits of every script as ASCII. */
  readonly text: string
  readonly start: number
  readonly end: number
}

export type Tokens = {
  /** What the tokens stand in: the subject, then the body. */
  readonly text: string
  readonly tokens: ReadonlyArray<Token>
}

/** A mail of more words is nobody's alert: nothing is learned from it, or read so. */
export const MAX_TOKENS = 4000

/** The scripts that put no space between words: each of their letters is a token. */
const UNSPACED = '\\u0e00-\\u0e7f\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff'
const RUN = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`
const TOKEN = new RegExp(
  [
    '(?<line>\\n+)',
    '(?<cell>\\t+| {3,})',
    `(?<money>${MONEY_MARK}+)`,
    `(?<date>${DATE_MARK}+)`,
    `(?<time>${TIME_MARK}+)`,
    '(?<link>(?:https?://|www\\.)[^\\s<>"]{1,2000}|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6})',
    `(?<run>[*•●·#]{0,20}${RUN}(?:(?<=\\d)[.,'’\\u202f:/^-](?=\\d)${RUN})*)`,
    `(?<letter>[${UNSPACED}])`,
  ].join('|'),
  'gu',
)

/** In front of a word they are decoration. */
const MARKS = /^[*•●·#]+/

/** The tokens of a mail: its subject, then `body` as the reader lays it out. */
export function tokensOf(subject: string, body: string): Tokens {
  const text = westernDigits(`${subject}\n\n${unwrap(body)}`)
  const folded = fold(text)
  const tokens: Array<Token> = []
  for (const match of mask(folded, text).matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    const kind = kindOf(match)
    // A break says nothing right after another one, or before the first word.
    const isBreak = kind === 'line' || kind === 'cell'
    const last = tokens.at(-1)?.kind
    if (isBreak && (last === undefined || last === 'line' || last === 'cell')) {
      if (kind === 'line' && last === 'cell') tokens.pop()
      else continue
    }
    if (match.groups?.run !== undefined) {
      for (const [from, to] of unglued(text.slice(start, end))) {
        tokens.push(runToken(folded.slice(start + from, start + to), start + from))
      }
    } else tokens.push({ kind, text: isBreak ? '' : folded.slice(start, end), start, end })
    if (tokens.length > MAX_TOKENS) break
  }
  return { text, tokens }
}

function kindOf({ groups = {}, 0: all }: RegExpMatchArray): TokenKind {
  for (const kind of ['line', 'cell', 'money', 'date', 'time', 'link'] as const) {
    if (groups[kind] !== undefined) return kind
  }
  return runKind(all)
}

function runKind(text: string): TokenKind {
  if (!/\d/.test(text)) return 'word'
  return /^\d[\d.,'’\u202f^]*$/.test(text) ? 'number' : 'code'
}

function runToken(written: string, start: number): Token {
  const kind = runKind(written)
  const text = kind === 'word' ? written.replace(MARKS, '') : written
  return { kind, text, start, end: start + written.length }
}

/** Where words were put together without a space: "N1,500.00DR", "5500Acme", "hora02/07", "GYMTransaction". */
const GLUED = [
  /^\p{L}{1,3}(?=\d[\d.,'’\u202f]*[.,]\d+$)/u,
  /^\d[\d.,'’\u202f]*[.,]\d{1,3}(?=\p{L}{1,4}$)/u,
  /^[\d.,/:-]{2,}(?=\p{L}{4,}$)/u,
  /^(?=\p{L}*\p{Ll})\p{L}{4,}(?=\d[\d.,/:-]*$)/u,
  /^\p{L}+?(?:(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{3}))/u,
]

/** The pieces of a run, as it was written, from and to. */
function unglued(run: string): Array<readonly [from: number, to: number]> {
  const pieces: Array<readonly [number, number]> = []
  let from = 0
  for (;;) {
    const rest = run.slice(from)
    const length = GLUED.map((glued) => glued.exec(rest)?.[0].length).find((found) => found)
    if (length === undefined || pieces.length === 8) return [...pieces, [from, run.length]]
    pieces.push([from, from + length])
    from += length
  }
}

export function isBreak(token: Token): boolean {
  return token.kind === 'line' || token.kind === 'cell'
}
