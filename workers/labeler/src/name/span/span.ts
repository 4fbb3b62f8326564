/** Which pieces of a line are the name, by a small trained model that weighs every run of them. */
import type { NormalisedMerchant } from 'merchant-name'
import type { Names } from '../chain-name.ts'
import { type Seen, seenOf, spanFeatures } from './features.ts'
import { piecesOf } from './tokens.ts'

/** Pieces of the longest name. */
const LONGEST = 8

/** What a piece can be: before the name, in it, behind it; its first, its last. */
export const ROLES = ['before', 'in', 'behind', 'first', 'last'] as const
/** By feature, the weight of a piece that has it in each role; of a whole span, the first number. */
export type SpanWeights = ReadonlyMap<string, ReadonlyArray<number>>

export type Span = { start: number; end: number }

/** Every run of pieces that may be a name. */
export function spansOf({ pieces }: Seen): Array<Span> {
  const spans: Array<Span> = []
  for (let start = 0; start < pieces.length; start++) {
    let hasLetter = false
    for (let end = start + 1; end <= Math.min(pieces.length, start + LONGEST); end++) {
      hasLetter ||= /\p{L}/u.test(pieces[end - 1]?.folded ?? '')
      if (hasLetter) spans.push({ start, end })
    }
  }
  return spans
}

/** The features of a piece: its own, its neighbours', its place. */
export function pieceFeatures({ own, placed }: Seen, at: number): Array<string> {
  return [
    ...(own[at] ?? []),
    ...(placed[at] ?? []),
    ...(own[at - 1] ?? ['none']).map((feature) => `<${feature}`),
    ...(own[at + 1] ?? ['none']).map((feature) => `>${feature}`),
  ]
}

/** The part of the line that is the merchant's name; null where it has no letters. */
export function nameIn(
  merchant: NormalisedMerchant,
  names: Names,
  weights: SpanWeights,
): string | null {
  const { line, pieces } = piecesOf(merchant.raw)
  const seen = seenOf(merchant, pieces, names)
  const scores = pieces.map((_, at) => rolesOf(pieceFeatures(seen, at), weights))
  // A name's score is told from its ends: sums up to each piece.
  const sums: Array<readonly [number, number, number]> = [[0, 0, 0]]
  for (const [before, within, behind] of scores) {
    const [a, b, c] = sums.at(-1) ?? [0, 0, 0]
    sums.push([a + before, b + within, c + behind])
  }
  const all = sums.at(-1) ?? [0, 0, 0]
  let best: (Span & { score: number }) | null = null
  for (const { start, end } of spansOf(seen)) {
    if (isNumbered(seen, end)) continue
    const from = sums[start] ?? all
    const to = sums[end] ?? all
    const ends = (scores[start]?.[3] ?? 0) + (scores[end - 1]?.[4] ?? 0)
    let score = from[0] + to[1] - from[1] + all[2] - to[2] + ends
    for (const feature of spanFeatures(seen, start, end, names)) {
      score += weights.get(`=${feature}`)?.[0] ?? 0
    }
    if (!best || score > best.score) best = { start, end, score }
  }
  if (!best) return null
  return line.slice(pieces[best.start]?.start, pieces[best.end - 1]?.end)
}

/** Whether what ends at `end` is a word that the normaliser took off with the number behind it: `STORE 0412`. */
function isNumbered({ own, pieces }: Seen, end: number): boolean {
  return (own[end - 1]?.includes('behind') ?? false) && /^\d+$/.test(pieces[end]?.folded ?? '')
}

type Roles = [number, number, number, number, number]

function rolesOf(features: ReadonlyArray<string>, weights: SpanWeights): Roles {
  const sums: Roles = [0, 0, 0, 0, 0]
  for (const feature of features) {
    const found = weights.get(feature)
    if (!found) continue
    for (let role = 0; role < sums.length; role++) {
      sums[role as 0] += found[role] ?? 0
    }
  }
  return sums
}
