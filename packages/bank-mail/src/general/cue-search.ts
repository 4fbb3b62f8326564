/** Finds the words that say what happened. */
import type { Kind } from '../kinds.ts'
import type { Document } from '../template/document.ts'
import { fold } from '../text/fold.ts'
import { CUES, type Strength } from './cues.ts'
import { EAST_ASIAN_CUES } from './cues-east-asia.ts'
import { MORE_CUES } from './cues-more.ts'

export type Cue = {
  readonly kind: Kind
  readonly strength: Strength
  readonly start: number
  readonly end: number
}

/** "If you did not make this purchase", "your next payment", "to view this transaction": nothing happened by that. */
const NOT_TOLD =
  /(?:\b(?:if|in case|should|unless|may|might|could|can|when|whether|once|every|each|any|other|another|how to|want to|to (?:view|review|see|dispute|report|cancel|make|stop)|view|review|see|recent|next|future|upcoming|all|certain|most|your (?:latest|recent)|did not|didn.t|don.t recognize|not (?:make|made|authorize|recognize)|make|(?<!se )realiza|haz|efectua|si|en caso|cuando|cualquier|cada|todas?|todos|proxim[oa]s?|puedes|podras|podra|podria|para (?:ver|hacer|realizar|consultar)|no (?:reconoces?|realizaste|hiciste|efectuaste|autorizaste|has)|caso|se (?:nao|voce|desconhec\w*)|nao reconhec\w*|quando|wenn|falls|sollten|nicht|vos (?:prochains?)|kazd\w*|jika|apabila|bila|of this|this is not|(?:medio|forma|metodo|fecha|limite|sistema|tarjetas?|concepto|dia|destino|cuenta) de(?: tarjetas de)?)\b)[^.\n\t]{0,28}$/

const all: Array<readonly [Kind, Strength, RegExp]> = []

function patterns(): typeof all {
  if (all.length === 0) {
    const order: ReadonlyArray<Strength> = ['said', 'named', 'vague']
    const cues = [...CUES, ...MORE_CUES, ...EAST_ASIAN_CUES]
    const sorted = order.flatMap((rank) => cues.filter(([, strength]) => strength === rank))
    for (const [kind, strength, words] of sorted) {
      // Japanese and Thai put no space between words: a boundary of Latin letters alone is no boundary to them.
      const source = `(?<![a-z\\u00df-\\u02af\\d])(?:${foldWords(words)})(?![a-z\\u00df-\\u02af\\d])`
      all.push([kind, strength, new RegExp(source, 'g')])
    }
  }
  return all
}

/** Japanese loses its voicing marks in folding. */
function foldWords(source: string): string {
  return source.replace(/[^\u0020-\u007e]+/g, fold)
}

/** An alert says what happened before this; longer mails say other things below. */
const HEAD = 6000

/** What the mail tells has happened, in order: its beginning and its subject, which stands last. */
export function cuesIn({ masked, bodyEnd }: Document): Array<Cue> {
  if (bodyEnd <= HEAD) return search(masked)
  const subject = search(masked.slice(bodyEnd)).map((cue) => ({
    ...cue,
    start: cue.start + bodyEnd,
    end: cue.end + bodyEnd,
  }))
  return [...search(masked.slice(0, HEAD)), ...subject]
}

function search(masked: string): Array<Cue> {
  const cues: Array<Cue> = []
  for (const [kind, strength, words] of patterns()) {
    for (const match of masked.matchAll(words)) {
      const start = match.index
      const end = start + match[0].length
      // "refund of your purchase": words already taken by a more telling phrase do not count again.
      if (cues.some((other) => start < other.end && other.start < end)) continue
      if (NOT_TOLD.test(masked.slice(Math.max(0, start - 60), start))) continue
      cues.push({ kind, strength, start, end })
    }
  }
  return cues.sort((a, b) => a.start - b.start)
}
