/** A wording and one more mail of it: what they share stays, what differs is free. */
import { directionOf } from '../kinds.ts'
import { type Alignment, align } from './align.ts'
import { type Located, locate, placesOf } from './learn.ts'
import { agree, joined } from './number-style.ts'
import { wordsDoubt } from './propose.ts'
import { type Part, parseSkeleton, partOf, printed } from './skeleton.ts'
import { MAX_TOKENS, type Tokens } from './tokens.ts'
import type { Lesson, TaughtMail, Wording } from './wording.ts'
import { joinedDates } from './written-date.ts'

/**
 * `wording` as `mail`, which is like it, refines it. Null where the two are not of one wording: then
 * the mail begins one of its own.
 */
export function refine(
  wording: Wording,
  tokens: Tokens,
  mail: TaughtMail,
  lesson: Lesson,
): Wording | null {
  const parts = parseSkeleton(wording.skeleton)
  const alignment = align(parts, tokens.tokens)
  if (alignment === null) return null
  const isSame = wordsDoubt(parts, tokens.tokens, alignment) === null
  if (lesson.outcome !== wording.outcome)
    return isSame ? asking(wording, tokens, mail, lesson) : null
  const lessons = wording.lessons + 1
  if (lesson.outcome === 'ignored') {
    const places = placesOf(tokens, lesson, mail)
    return { ...wording, ...printed(joinedParts(parts, tokens, alignment, places)), lessons }
  }
  const located = locate(tokens, lesson, mail)
  if (located === null) return null
  const values = joinedValues(wording, located, lesson, isSame)
  if (values === null) return null
  const merged = joinedParts(parts, tokens, alignment, located.places)
  if (merged.length > MAX_TOKENS) return null
  return { ...wording, ...values, ...printed(merged), lessons }
}

/** The very same words were confirmed as money and as none: from now on, the person is asked. */
function asking(wording: Wording, tokens: Tokens, mail: TaughtMail, lesson: Lesson): Wording {
  const lessons = wording.lessons + 1
  if (lesson.outcome === 'ignored') return { ...wording, kind: null, lessons }
  const located = locate(tokens, lesson, mail)
  return {
    ...wording,
    ...located,
    outcome: 'recorded',
    kind: null,
    currency: lesson.currency,
    lessons,
  }
}

/** What both say of how values are written; null where they contradict each other. */
function joinedValues(
  wording: Wording,
  { places: _, ...located }: Located,
  lesson: Extract<Lesson, { outcome: 'recorded' }>,
  isSame: boolean,
) {
  const isKind = wording.kind === lesson.kind
  const isWay = wording.kind !== null && directionOf(wording.kind) === directionOf(lesson.kind)
  // Other words and another kind: a refund is worded nearly as a purchase is.
  if (!isKind && !isSame) return null
  if (!agree(wording.numbers, located.numbers)) return null
  const dates =
    wording.dates && located.dates ? joinedDates(wording.dates, located.dates) : located.dates
  if (located.dates !== null && dates === null) return null
  return {
    kind: isKind || isWay ? lesson.kind : null,
    currency: lesson.currency,
    currencies: { ...wording.currencies, ...located.currencies },
    numbers: joined(wording.numbers, located.numbers),
    sign: wording.sign === located.sign ? wording.sign : null,
    dates,
    merchant: located.merchant,
    names: { ...wording.names, ...located.names },
    oldest: Math.max(wording.oldest, located.oldest),
  }
}

/** The parts that both have, with the places as the newer mail has them. */
export function joinedParts(
  parts: ReadonlyArray<Part>,
  { tokens }: Tokens,
  { found }: Alignment,
  places: Located['places'],
): Array<Part> {
  const out: Array<Part> = []
  const placeAt = new Map(places.map((place) => [place.start, place]))
  const partAt = new Map<number, number>()
  for (const [index, range] of found.entries()) {
    for (let at = range?.start ?? 0; at < (range?.end ?? 0); at++) partAt.set(at, index)
  }
  let next = 0
  let added: Array<Part> = []
  /** What only one of the two has before the part `until`: optional; where both differ, free. */
  const close = (until: number) => {
    const gone = parts.slice(next, until)
    next = Math.max(next, until)
    out.push(...difference(gone, added))
    added = []
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const place = placeAt.get(at)
    const index = partAt.get(at)
    if (token === undefined) continue
    if (place) {
      const last = partAt.get(place.end - 1) ?? index
      close(index ?? next)
      if (last !== undefined) next = Math.max(next, last + 1)
      out.push({ is: 'place', place: place.place, isOptional: false })
      at = place.end - 1
    } else if (index === undefined) {
      added.push(partOf(token, true))
    } else if (index >= next) {
      close(index)
      next = index + 1
      const part = parts[index]
      // What was taken for a place and is none this time is no place.
      if (part?.is === 'place') out.push(part.place === 'merchant' ? { is: 'any' } : partOf(token))
      else if (part) out.push(part)
    }
  }
  close(parts.length)
  return out.filter((part, at) => part.is !== 'any' || out[at - 1]?.is !== 'any')
}

function difference(gone: ReadonlyArray<Part>, added: ReadonlyArray<Part>): Array<Part> {
  const says = (part: Part) => part.is !== 'line' && part.is !== 'cell'
  const places = gone.flatMap((part) =>
    part.is === 'place' ? [{ ...part, isOptional: true }] : [],
  )
  const lost = gone.filter((part) => part.is !== 'place')
  if (lost.some(says) && added.some(says)) return [{ is: 'any' }, ...places]
  const optional = lost.map((part) =>
    part.is === 'word' || part.is === 'free' ? { ...part, isOptional: true } : part,
  )
  return [...optional, ...places, ...added]
}
