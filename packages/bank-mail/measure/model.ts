/** Learns which features of a sentence take a movement back: a logistic regression with few features kept. */
import { BUCKETS, featuresOf, lengthOf } from '../src/undone/features.ts'
import type { Sentence } from './sentences.ts'

export type Example = { readonly features: ReadonlyArray<number>; readonly isUndone: boolean }

/** The log of the odds is `bias` and the sum of a sentence's weights, divided by its length. */
export type Model = { readonly bias: number; readonly weights: ReadonlyMap<number, number> }

const ROUNDS = 20
/** Of the last so many rounds the weights are averaged: of one alone, the order of the examples tells too much. */
const AVERAGED = 10
const RATE = 0.3
/** In so many orders the examples are gone through. */
const ORDERS = 5
/** Draws weights to 0. */
const PULL = 1e-3
/** A feature of one sentence is chance. */
const OFTEN = 2
/** So many weights are kept: what they cost is in every bundle of the reader. */
const KEPT = 24_000

export function exampleOf({ of, masked }: Sentence): Example {
  return { features: [...featuresOf(masked)], isUndone: of !== 'done' }
}

/** How much a sentence of these features reads as if nothing moved. */
export function scoreOf({ bias, weights }: Model, features: ReadonlyArray<number>): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return bias + sum / lengthOf(features.length)
}

/** Learns from `examples`, first with all that occurs often, then anew with the strongest of that. */
export function learn(examples: ReadonlyArray<Example>): Model {
  const counts = new Map<number, number>()
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const often = [...counts].filter(([, count]) => count >= OFTEN)
  const { weights } = averaged(examples, new Set(often.map(([feature]) => feature)))
  const strength = (feature: number, count: number) =>
    Math.abs(weights.get(feature) ?? 0) * Math.sqrt(count)
  const strongest = often
    .sort(([a, m], [b, n]) => strength(b, n) - strength(a, m) || a - b)
    .slice(0, KEPT)
  return averaged(examples, new Set(strongest.map(([feature]) => feature)))
}

/** The mean of what several orders of the examples teach: one alone moves single mails across the line. */
function averaged(examples: ReadonlyArray<Example>, kept: ReadonlySet<number>): Model {
  const models = Array.from({ length: ORDERS }, (_, at) => fitted(examples, kept, at + 1))
  const mean = (of: (model: Model) => number) =>
    models.reduce((sum, model) => sum + of(model), 0) / ORDERS
  return {
    bias: mean(({ bias }) => bias),
    weights: new Map([...kept].map((one) => [one, mean(({ weights }) => weights.get(one) ?? 0)])),
  }
}

/** AdaGrad over the examples in an order that is always the same. */
function fitted(examples: ReadonlyArray<Example>, kept: ReadonlySet<number>, seed: number): Model {
  const weights = new Float64Array(BUCKETS)
  const slopes = new Float64Array(BUCKETS).fill(1e-8)
  let bias = 0
  let biasSlope = 1e-8
  const sums = new Float64Array(BUCKETS)
  let biases = 0
  const random = randomFrom(seed)
  const order = examples.map(({ features, isUndone }) => ({
    known: features.filter((feature) => kept.has(feature)),
    length: lengthOf(features.length),
    wanted: isUndone ? 1 : 0,
  }))
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const { known, length, wanted } of order) {
      let score = bias
      for (const feature of known) score += (weights[feature] as number) / length
      const error = 1 / (1 + Math.exp(-score)) - wanted
      for (const feature of known) {
        const slope = error / length + PULL * (weights[feature] as number)
        slopes[feature] = (slopes[feature] as number) + slope * slope
        weights[feature] =
          (weights[feature] as number) - (RATE * slope) / Math.sqrt(slopes[feature] as number)
      }
      biasSlope += error * error
      bias -= (0.1 * error) / Math.sqrt(biasSlope)
    }
    if (round < ROUNDS - AVERAGED) continue
    biases += bias
    for (const feature of kept)
      sums[feature] = (sums[feature] as number) + (weights[feature] as number)
  }
  const averaged = [...kept].map((one) => [one, (sums[one] as number) / AVERAGED] as const)
  return { bias: biases / AVERAGED, weights: new Map(averaged) }
}

function shuffle(list: Array<unknown>, random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other] as never, list[at] as never]
  }
}

/** A linear congruential generator: what is learnt has to be the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
