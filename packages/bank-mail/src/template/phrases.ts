/**
 * Many phrases of the notation, looked for in one text. Most do not occur: a look for the letters that
 * a phrase cannot do without says so at once, and its regular expression is not even compiled.
 */
import { phraseParts } from './pattern.ts'

/** Shorter letters stand in every text. */
const TELLING = 3

type Phrase = { readonly literal: string; readonly source: string; regexp: RegExp | null }

export class Phrases {
  readonly #phrases: ReadonlyArray<Phrase>

  /** `text` has one phrase a line, or parted by `|`. */
  constructor(text: string) {
    const parts = splitPhrases(text).map((phrase) => phraseParts(phrase))
    const telling = parts.filter(({ literal }) => literal.length >= TELLING)
    const others = parts.filter(({ literal }) => literal.length < TELLING)
    const rest = { literal: '', source: others.map(({ source }) => source).join('|') }
    this.#phrases = [...telling, ...(others.length > 0 ? [rest] : [])].map((phrase) => {
      return { ...phrase, regexp: null }
    })
  }

  /** Where they occur in the folded or masked `text`, phrase by phrase. */
  *in(text: string): Generator<{ readonly start: number; readonly end: number }> {
    for (const phrase of this.#phrases) {
      if (!text.includes(phrase.literal)) continue
      phrase.regexp ??= new RegExp(phrase.source, 'g')
      for (const match of text.matchAll(phrase.regexp)) {
        yield { start: match.index, end: match.index + match[0].length }
      }
    }
  }
}

/** The phrases of `text`: its lines, and the alternatives of each that no bracket holds. */
function splitPhrases(text: string): Array<string> {
  const phrases: Array<string> = []
  for (const line of text.split('\n')) {
    let depth = 0
    let from = 0
    for (let at = 0; at < line.length; at++) {
      const c = line[at]
      if (c === '\\') at++
      else if (c === '(' || c === '[' || c === '{') depth++
      else if (c === ')' || c === ']' || c === '}') depth--
      else if (c === '|' && depth === 0) {
        phrases.push(line.slice(from, at))
        from = at + 1
      }
    }
    phrases.push(line.slice(from))
  }
  return phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')
}

type Concepts = Readonly<Record<string, string | undefined>>

const made = new WeakMap<Concepts, ReadonlyMap<string, Phrases>>()

/** The phrases of each of `concepts`, made when a mail in their language first arrives. */
export function phrasesOf(concepts: Concepts): ReadonlyMap<string, Phrases> {
  let phrases = made.get(concepts)
  if (!phrases) {
    phrases = new Map(
      Object.entries(concepts).map(([concept, text]) => [concept, new Phrases(text ?? '')]),
    )
    made.set(concepts, phrases)
  }
  return phrases
}
