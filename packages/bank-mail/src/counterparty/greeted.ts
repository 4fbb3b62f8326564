/** Whom a mail is written to: one's own name is no counterparty. */
import { nameOf } from './name.ts'
import { isBeside } from './phrases.ts'
import type { Words } from './words.ts'

/** A greeting stands at the beginning. */
const SOON = 900

/** The names behind a greeting, or on the line below it. */
export function greeted(words: Words): Array<string> {
  const { tokens, document } = words
  const names: Array<string> = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.start > SOON) break
    const isCapital = /^\p{Lu}|^\p{Lo}/u.test(document.text.slice(token.start, token.start + 2))
    const length = token.isFirst || isCapital ? words.matchAt('greeting', at) : 0
    if (length === 0) continue
    const first = tokens[at + length]
    if (!first) break
    const isBelow = first.isFirst && first.row === token.row + 1
    const isBehind = first.row === token.row && !isBelow
    if (!isBehind && !isBelow) continue
    let to = at + length
    while (tokens[to + 1] && isBeside(tokens[to], tokens[to + 1]) && to - at - length < 5) {
      if (/[,;]/.test(document.text.slice(tokens[to]?.end, tokens[to + 1]?.start))) break
      to++
    }
    const named = nameOf(words, first.start, tokens[to]?.end ?? first.end)
    if (named && named.shape > -2) names.push(named.name)
  }
  return names
}
