/** What happened, by the words of a mail: the kind that its subject and first sentences agree on. */
import { directionOf, type Kind } from '../kinds.ts'
import { compile } from '../template/pattern.ts'
import { CUES } from './cues.ts'

/** How much of the body counts; below stand terms and advertising. */
const HEAD = 1200

type Cue = { readonly kind: Kind; readonly start: number; readonly end: number }

function cuesIn(folded: string): Array<Cue> {
  const cues: Array<Cue> = []
  for (const [kind, patterns] of CUES) {
    for (const pattern of patterns) {
      for (const match of folded.matchAll(compile(pattern).regexp)) {
        const cue = { kind, start: match.index, end: match.index + match[0].length }
        // "refund of your purchase": words already taken by a more telling phrase do not count again.
        if (!cues.some((other) => cue.start < other.end && other.start < cue.end)) cues.push(cue)
      }
    }
  }
  return cues.sort((a, b) => a.start - b.start)
}

/** The kind, and whether nothing speaks against its direction. */
export function kindOf(subject: string, body: string): { kind: Kind; isSure: boolean } | null {
  const bySubject = cuesIn(subject)
  const byBody = cuesIn(body.slice(0, HEAD))
  const first = byBody[0] ?? bySubject[0]
  if (!first) return null
  const directions = new Set([...bySubject, ...byBody].map(({ kind }) => directionOf(kind)))
  const telling = bySubject[0]?.kind ?? first.kind
  // A noun such as "transaction" says less than "you sent".
  const kinds = [...bySubject, ...byBody].map(({ kind }) => kind)
  const kind =
    telling === 'purchase'
      ? (kinds.find((other) => other !== 'purchase' && directionOf(other) === 'out') ?? telling)
      : telling
  return { kind: directions.size > 1 ? first.kind : kind, isSure: directions.size === 1 }
}
