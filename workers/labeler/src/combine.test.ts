import { expect, test } from 'vitest'
import { combine, type Weights } from './combine.ts'
import type { Clue } from './evidence/clue.ts'

const weights: Weights = {
  priors: { dining: 1, shopping: 0, travel: 0 },
  priorShares: { nothing: 1, leaning: 0.5, named: 0.25 },
  clues: { strong: 3, weak: 1 },
}

function clue(category: Clue['category'], strength: string, nearest = category as string): Clue {
  return { category, evidence: 'words', strength, says: 'names', nearest }
}

test('without clues the commonest group is the guess, and no clue is named', () => {
  const verdict = combine([], weights)
  expect(verdict).toMatchObject({ group: 'dining', category: 'dining', clue: null, against: null })
  expect(verdict.probability).toBeLessThan(0.6)
})

test('a clue decides, and the category inside the group is the one it names', () => {
  const verdict = combine([clue('lodging', 'strong')], weights)
  expect(verdict).toMatchObject({ group: 'travel', category: 'lodging' })
  expect(verdict.clue?.nearest).toBe('lodging')
  expect(verdict.probability).toBeGreaterThan(0.8)
})

test('clues that agree raise the confidence, clues that conflict lower it', () => {
  const one = combine([clue('lodging', 'strong')], weights)
  const two = combine([clue('lodging', 'strong'), clue('flights', 'weak')], weights)
  const split = combine([clue('lodging', 'strong'), clue('coffee', 'weak', 'cup')], weights)
  expect(two.probability).toBeGreaterThan(one.probability)
  expect(split.probability).toBeLessThan(one.probability)
  expect(split.against?.nearest).toBe('cup')
})

test('a kind of clue that was never weighed says nothing', () => {
  expect(combine([clue('lodging', 'unheard of')], weights).group).toBe('dining')
})
