/** Learns the weights of clues: a conditional logit over groups, by gradient descent. */
import { GROUPS, type Group, groupOf } from '../../shared/categories.ts'
import { knownBy, UNMET, type Weights } from '../src/combine.ts'
import type { Clue } from '../src/evidence/clue.ts'

/** `right`: every group that a careful person could accept. */
export type Sample = {
  clues: ReadonlyArray<Clue>
  right: ReadonlyArray<Group>
  weight: number
  /** The share of such labels that are wrong, whatever the clues: a label against all clues teaches little. */
  mislabelled: number
}

const ROUNDS = 500
const RATE = 0.06

/** Weights that make the samples' groups likeliest; `pull` draws each weight to 1: a clue is thought to say something. */
export function train(samples: ReadonlyArray<Sample>, pull: number): Weights {
  const spending = GROUPS.filter((group) => group !== 'money')
  const groups: Array<Group> = [...spending, 'money']
  const names = [...new Set(samples.flatMap(({ clues }) => clues.map((clue) => clue.strength)))]
  names.sort()
  const at = new Map(names.map((name, i) => [name, i]))
  const SHARES = ['leaning', 'named'] as const
  // The clues' weights, the priors, then how much of the priors counts.
  const priorsAt = names.length
  const sharesAt = priorsAt + spending.length
  const values = new Float64Array(sharesAt + SHARES.length)
  values.fill(1, 0, priorsAt)
  values.fill(0.5, sharesAt)
  const before = values.slice()
  const encoded = samples.map((sample) => ({
    clues: sample.clues.map((clue) => ({
      name: at.get(clue.strength) as number,
      group: groups.indexOf(groupOf(clue.category)),
    })),
    right: sample.right.map((group) => groups.indexOf(group)),
    share: SHARES.indexOf(knownBy(sample.clues) as never),
    weight: sample.weight,
    mislabelled: sample.mislabelled,
  }))
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0)
  const m = new Float64Array(values.length)
  const v = new Float64Array(values.length)
  const scores = new Float64Array(groups.length)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(values.length)
    for (const sample of encoded) {
      const share = sample.share < 0 ? 1 : (values[sharesAt + sample.share] as number)
      for (let g = 0; g < spending.length; g++) scores[g] = share * (values[priorsAt + g] as number)
      scores[spending.length] = UNMET
      for (const { name, group } of sample.clues) {
        scores[group] = (scores[group] as number) + (values[name] as number)
      }
      const top = Math.max(...scores)
      let sum = 0
      for (let g = 0; g < scores.length; g++) {
        scores[g] = Math.exp((scores[g] as number) - top)
        sum += scores[g] as number
      }
      const agreed = sample.right.reduce((part, g) => part + (scores[g] as number) / sum, 0)
      const told = (1 - sample.mislabelled) * agreed
      const trust = (told / (told + sample.mislabelled / groups.length + 1e-9)) * sample.weight
      for (let g = 0; g < scores.length; g++) {
        const share0 = (scores[g] as number) / sum
        const wanted = sample.right.includes(g) ? share0 / agreed : 0
        scores[g] = (share0 - wanted) * trust
      }
      for (let g = 0; g < spending.length; g++) {
        const error = scores[g] as number
        slope[priorsAt + g] = (slope[priorsAt + g] as number) + error * share
        if (sample.share < 0) continue
        const i = sharesAt + sample.share
        slope[i] = (slope[i] as number) + error * (values[priorsAt + g] as number)
      }
      for (const { name, group } of sample.clues) {
        slope[name] = (slope[name] as number) + (scores[group] as number)
      }
    }
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number
      const g = ((slope[i] as number) + pull * (value - (before[i] as number))) / total
      m[i] = 0.9 * (m[i] as number) + 0.1 * g
      v[i] = 0.99 * (v[i] as number) + 0.01 * g * g
      const rate = RATE * Math.min(1, (2 * (ROUNDS - round)) / ROUNDS)
      values[i] = value - (rate * (m[i] as number)) / (Math.sqrt(v[i] as number) + 1e-9)
    }
  }
  const rounded = Array.from(values, (value) => Math.round(value * 100) / 100)
  return {
    priors: Object.fromEntries(spending.map((group, g) => [group, rounded[priorsAt + g] ?? 0])),
    priorShares: {
      nothing: 1,
      leaning: rounded[sharesAt] ?? 0,
      named: rounded[sharesAt + 1] ?? 0,
    },
    clues: Object.fromEntries(names.map((name, i) => [name, rounded[i] ?? 0])),
  }
}
