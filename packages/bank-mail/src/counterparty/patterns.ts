/** Names in the patterns of languages that put their words behind a name. */
import { directionOf, type Kind } from '../kinds.ts'
import { canOccur, needsOf } from '../template/needs.ts'
import { compile } from '../template/pattern.ts'
import { type Candidate, candidateAt, fitOf } from './candidate.ts'
import type { Words } from './words.ts'

/** What the patterns of the mail's languages find; `lessAt` is what each place takes away. */
export function inPatterns(
  words: Words,
  kind: Kind,
  lessAt: (at: number) => number,
): Array<Candidate> {
  const { document, languages } = words
  const fit = fitOf(kind, 'sentence')
  const key = directionOf(kind) === 'out' ? 'spent' : 'received'
  const found: Array<Candidate> = []
  for (const fields of languages) {
    for (const line of (fields[key] ?? '').split('\n')) {
      if (line.trim() === '') continue
      if (!canOccur(needsOf(line.trim()), document.masked)) continue
      const pattern = compile(line.trim())
      const group = pattern.groups.indexOf('merchant') + 1
      for (const match of document.masked.matchAll(pattern.regexp)) {
        const span = match.indices?.[group]
        if (!span) continue
        const isBehind = !line.trim().startsWith('{merchant}')
        const [from, to] = trimmed(document.masked, span, isBehind)
        if (from >= to) continue
        const how = { via: 'sentence', by: 'the words behind it', fit: fit - lessAt(from) } as const
        // Words on both sides say more than those behind it.
        const less = isBehind ? 0 : 0.5
        for (const one of candidateAt(words, from, to, how)) {
          found.push({ ...one, score: one.score - less })
        }
      }
    }
  }
  return found
}

const MARKS = [
  '\ue000',
  '\ue001',
  '\ue002',
  '\n',
  '、',
  '。',
  ';',
  '口座に',
  '在',
  '於',
  '于',
  '向',
  'tarihinde ',
]

/** What ends a name where words are not spaced. */
const ENDS = /,(?! )|[。;【]/

/** A comma without a space behind it was a full-width one. */
function lastComma(text: string): number {
  const at = text.lastIndexOf(',')
  return at >= 0 && text[at + 1] !== ' ' ? at : -1
}

/** Without what stands before the name in its line: amounts, days, other parts of the sentence. */
function trimmed(
  masked: string,
  [start, end]: readonly [number, number],
  isBehind: boolean,
): readonly [number, number] {
  const text = masked.slice(start, end)
  const ends = MARKS.map((mark) => {
    const at = text.lastIndexOf(mark)
    return at < 0 ? 0 : at + mark.length
  })
  const cut = Math.max(isBehind ? 0 : lastComma(text) + 1, ...ends)
  const from = cut + (/^\s*/.exec(text.slice(cut))?.[0].length ?? 0)
  const stop = isBehind ? ENDS.exec(text.slice(from)) : null
  return [start + from, stop ? start + from + stop.index : end]
}
