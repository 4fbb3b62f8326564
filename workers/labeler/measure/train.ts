/** Learns the weights of clues: a conditional logit over groups, by gradient descent. */
import { GROUPS, type Group, groupOf } from '../../shared/categories.ts'
import { priorShare, type Weights } from '../src/combine.ts'
import type { Clue } from '../src/evidence/clue.ts'

export type Sample = { clues: ReadonlyArray<Clue>; group: Group; weight: number }

/** Few rounds of full-batch gradient descent suffice: some sixty weights, some thousand samples. */
const ROUNDS = 500
const RATE = 0.06

/**
 * The share of labels that are wrong, whatever the clues: about 15 % of the unique merchants of the
 * development history are. A label that all clues speak against teaches little, therefore.
 */
export const MISLABELLED = 0.15

/** Weights that make the samples' groups likeliest; `pull` draws each weight to `start` or 0. */
export function train(samples: ReadonlyArray<Sample>, pull: number, start: Weights): Weights {
  const groups: Array<Group> = GROUPS.filter((group) => group !== 'money')
  const met = samples.flatMap((sample) => sample.clues.map((clue) => clue.strength))
  // A kind of clue that never occurs keeps the weight that it starts with.
  const names = [...new Set([...met, ...Object.keys(start.clues)])]
  const at = new Map(names.map((name, i) => [name, i]))
  const clues = Float64Array.from(names, (name) => start.clues[name] ?? 0)
  const priors = Float64Array.from(groups, (group) => start.priors[group] ?? 0)
  const clues0 = clues.slice()
  const priors0 = priors.slice()
  const encoded = samples.map((sample) => ({
    clues: sample.clues.map((clue) => ({
      name: at.get(clue.strength) as number,
      group: groups.indexOf(groupOf(clue.category)),
    })),
    group: groups.indexOf(sample.group),
    weight: sample.weight,
    share: priorShare(sample.clues),
  }))
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0)
  // Adam-like steps: the clues differ a hundredfold in how often they occur.
  const m = new Float64Array(names.length + groups.length)
  const v = new Float64Array(names.length + groups.length)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(names.length + groups.length)
    for (const sample of encoded) {
      const scores = priors.map((prior) => prior * sample.share)
      for (const clue of sample.clues) {
        if (clue.group >= 0)
          scores[clue.group] = (scores[clue.group] as number) + (clues[clue.name] as number)
      }
      const top = Math.max(...scores)
      let sum = 0
      for (let g = 0; g < scores.length; g++) {
        scores[g] = Math.exp((scores[g] as number) - top)
        sum += scores[g] as number
      }
      const agreed = (1 - MISLABELLED) * ((scores[sample.group] as number) / sum)
      const trust = (agreed / (agreed + MISLABELLED / groups.length)) * sample.weight
      for (let g = 0; g < scores.length; g++) {
        const error = ((scores[g] as number) / sum - (g === sample.group ? 1 : 0)) * trust
        slope[names.length + g] = (slope[names.length + g] as number) + error * sample.share
        scores[g] = error
      }
      for (const clue of sample.clues) {
        if (clue.group >= 0)
          slope[clue.name] = (slope[clue.name] as number) + (scores[clue.group] as number)
      }
    }
    for (let i = 0; i < slope.length; i++) {
      const isClue = i < names.length
      const value = (isClue ? clues[i] : priors[i - names.length]) as number
      const first = (isClue ? clues0[i] : priors0[i - names.length]) as number
      const g = ((slope[i] as number) + pull * (value - first)) / total
      m[i] = 0.9 * (m[i] as number) + 0.1 * g
      v[i] = 0.99 * (v[i] as number) + 0.01 * g * g
      const rate = RATE * Math.min(1, (2 * (ROUNDS - round)) / ROUNDS)
      const step = (rate * (m[i] as number)) / (Math.sqrt(v[i] as number) + 1e-9)
      if (isClue) clues[i] = value - step
      else priors[i - names.length] = value - step
    }
  }
  return {
    priors: Object.fromEntries(groups.map((group, i) => [group, round2(priors[i] as number)])),
    clues: Object.fromEntries(names.map((name, i) => [name, round2(clues[i] as number)]).sort()),
  }
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}
