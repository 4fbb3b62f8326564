/** Names that begin a sentence: of who gives, or takes. */
import { directionOf, type Kind } from '../kinds.ts'
import { type Candidate, candidateAt, fitOf } from './candidate.ts'
import { isBeside } from './phrases.ts'
import type { Words } from './words.ts'

/** "JANE DOE sent you", "BLUE CAFE charged your account": the name begins the sentence. */
export function givers(words: Words, kind: Kind): Array<Candidate> {
  const by = directionOf(kind) === 'in' ? 'gives' : 'takes'
  const fit = fitOf(kind, by)
  if (fit === 0) return []
  const { tokens, document } = words
  const found: Array<Candidate> = []
  for (let at = 1; at < tokens.length; at++) {
    const length = words.matchAt(by, at)
    if (length === 0) continue
    const from = beginsAt(words, at)
    const first = tokens[from]
    const last = tokens[at - 1]
    if (from >= at || !first || !last) continue
    const said = document.text.slice(tokens[at]?.start, tokens[at + length - 1]?.end)
    const how = { via: by, by: `“${said}” behind it`, fit } as const
    const names = candidateAt(words, first.start, last.end, how, -2)
    if (names.length > 0) at += length - 1
    found.push(...names)
  }
  return found
}

/** The first token of the name that ends before token `at`: of its sentence, behind a comma or a mark. */
function beginsAt({ tokens, document }: Words, at: number): number {
  let from = at
  while (from > 0 && at - from < 8) {
    const token = tokens[from - 1]
    const next = tokens[from]
    if (!token || !next || token.word.startsWith('{')) break
    if (from < at && !isBeside(token, next)) break
    if (from === at && (token.row !== next.row || token.column !== next.column)) break
    const between = document.text.slice(token.end, next.start)
    if (/[,;]/.test(between)) break
    if (/[.!?]$/.test(document.text.slice(token.start, token.end)) && token.end - token.start > 4)
      break
    from--
  }
  return from
}
