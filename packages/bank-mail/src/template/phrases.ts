/**
 * Many phrases of the notation, looked for in one text. Most do not occur: a look for the letters that
 * a phrase cannot do without says so at once, and its regular expression is not even compiled.
 */
import { canOccur, needsOfAny } from './needs.ts'
import { type Phrase as Parsed, phrasesIn } from './notation.ts'
import { phraseSource } from './pattern.ts'

/** Shorter letters stand in every text. */
const TELLING = 3

type Phrase = {
  readonly needs: ReadonlyArray<string>
  /** Compiled when one of its needs first occurs. */
  readonly source: () => string
  regexp: RegExp | null
}

type Stretch = { readonly start: number; readonly end: number }

export class Phrases {
  readonly #phrases: ReadonlyArray<Phrase>

  /** `text` has one phrase a line, or parted by `|`. */
  constructor(text: string) {
    const telling: Array<Phrase> = []
    const others: Array<Parsed> = []
    for (const phrase of phrasesIn(text)) {
      const needs = needsOfAny([phrase])
      const isTelling = needs.length > 0 && needs.every(({ length }) => length >= TELLING)
      if (isTelling) telling.push({ needs, source: () => phraseSource(phrase), regexp: null })
      else others.push(phrase)
    }
    const rest = { needs: [], source: () => others.map(phraseSource).join('|'), regexp: null }
    this.#phrases = others.length > 0 ? [...telling, rest] : telling
  }

  /** Where they occur in the folded or masked `text`, phrase by phrase. */
  in(text: string): Array<Stretch> {
    const found: Array<Stretch> = []
    for (const phrase of this.#phrases) {
      if (!canOccur(phrase.needs, text)) continue
      const regexp = regexpOf(phrase)
      for (let match = regexp.exec(text); match !== null; match = regexp.exec(text)) {
        found.push({ start: match.index, end: match.index + match[0].length })
        if (match[0] === '') regexp.lastIndex++
      }
    }
    return found
  }

  /** Whether one of them occurs in the folded or masked `text`. */
  areIn(text: string): boolean {
    return this.#phrases.some(
      (phrase) => canOccur(phrase.needs, text) && regexpOf(phrase).test(text),
    )
  }
}

/** Compiled when its letters first occur; looks from the beginning of a text. */
function regexpOf(phrase: Phrase): RegExp {
  phrase.regexp ??= new RegExp(phrase.source(), 'g')
  phrase.regexp.lastIndex = 0
  return phrase.regexp
}

const made = new Map<string, Phrases>()

/** The phrases of one concept of a language, made when first needed; none of a language without it. */
export function phrasesOf(concept = ''): Phrases {
  const known = made.get(concept) ?? new Phrases(concept)
  made.set(concept, known)
  return known
}
