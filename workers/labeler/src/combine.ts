/**
 * Adds clues up. Each kind of clue has one weight, learnt on development data; the weights of a
 * group's clues and how common the group is give its score, and the scores give probabilities.
 */
import { type Category, type Group, groupOf } from '../../shared/categories.ts'
import type { Clue } from './evidence/clue.ts'

export type Weights = {
  /** Natural logs: how common each spending group is where nothing else is known. */
  priors: Partial<Readonly<Record<Group, number>>>
  /** The part of the priors that counts, by what is known. */
  priorShares: Readonly<Record<'named' | 'leaning' | 'nothing', number>>
  clues: Readonly<Record<string, number>>
}

export type Verdict = {
  group: Group
  category: Category
  /** Probability of the group. */
  probability: number
  /** How far it is before the next group. */
  margin: number
  /** The clue that weighs most for it; null where none does. */
  clue: Clue | null
  /** The heaviest clue for another group; null where all agree. */
  against: Clue | null
}

/** The category shown for a group when no clue names one. */
const USUAL: Partial<Record<Group, Category>> = {
  transport: 'auto',
  entertainment: 'entertainment',
  health: 'medical',
  bills: 'utilities',
  fees_taxes: 'fees',
  money: 'transfer',
}

/** A group that no prior knows: money, which only the line can speak for. */
export const UNMET = -6

export function weightOf(weights: Weights, clue: Clue): number {
  return weights.clues[clue.strength] ?? 0
}

/** What is known beside how common the groups are: how much of that then still counts is learnt. */
export function knownBy(clues: ReadonlyArray<Clue>): 'named' | 'leaning' | 'nothing' {
  if (clues.some(({ says }) => says === 'names')) return 'named'
  return clues.length > 0 ? 'leaning' : 'nothing'
}

/** Which group the clues speak for, and how surely. */
export function combine(clues: ReadonlyArray<Clue>, weights: Weights): Verdict {
  const share = weights.priorShares[knownBy(clues)]
  const scores = new Map(
    (Object.entries(weights.priors) as Array<[Group, number]>).map(([g, p]) => [g, p * share]),
  )
  for (const clue of clues) {
    const group = groupOf(clue.category)
    scores.set(group, (scores.get(group) ?? UNMET) + weightOf(weights, clue))
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [group, top] = ranked[0] ?? ['shopping', 0]
  let sum = 0
  for (const [, score] of ranked) sum += Math.exp(score - top)
  const probability = 1 / sum
  const next = ranked[1] ? Math.exp(ranked[1][1] - top) / sum : 0
  const heaviest = (isFor: boolean) =>
    clues
      .filter((clue) => (groupOf(clue.category) === group) === isFor && weightOf(weights, clue) > 0)
      .sort((a, b) => weightOf(weights, b) - weightOf(weights, a))[0] ?? null
  return {
    group,
    category: categoryIn(group, clues, weights),
    probability,
    margin: probability - next,
    clue: heaviest(true),
    against: heaviest(false),
  }
}

/** The category that stands for a group when only the group is known. */
export function usualCategory(group: Group): Category {
  // Every group but those has a category of its own name.
  return USUAL[group] ?? (group as Category)
}

function categoryIn(group: Group, clues: ReadonlyArray<Clue>, weights: Weights): Category {
  const scores = new Map<Category, number>()
  for (const clue of clues) {
    if (groupOf(clue.category) !== group) continue
    scores.set(clue.category, (scores.get(clue.category) ?? 0) + weightOf(weights, clue))
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0]
  return best?.[0] ?? usualCategory(group)
}
