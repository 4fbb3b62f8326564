import { expect, test } from 'vitest'
import { combine, UNMET, type Weights } from './combine.ts'
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

test('probability and margin are those of the scores', () => {
  const { probability, margin } = combine([clue('lodging', 'strong')], weights)
  // Priors count a quarter where a name is known: dining 0.25, shopping 0, travel 3.
  const sum = Math.exp(3) + Math.exp(0.25) + 1
  expect(probability).toBeCloseTo(Math.exp(3) / sum, 12)
  expect(margin).toBeCloseTo((Math.exp(3) - Math.exp(0.25)) / sum, 12)
})

test('priors count by what is known: all, half of them, or a quarter', () => {
  const leaning: Clue = { ...clue('lodging', 'weak'), says: 'leans' as Clue['says'] }
  const { probability } = combine([leaning], weights)
  expect(probability).toBeCloseTo(Math.exp(1) / (Math.exp(1) + Math.exp(0.5) + 1), 12)
  expect(combine([], weights).margin).toBeCloseTo((Math.E - 1) / (Math.E + 2), 12)
})

test('a group that no prior knows needs more than its clue to be believed', () => {
  const { group, probability } = combine([clue('cash', 'strong')], weights)
  expect(group).toBe('dining')
  const sum = Math.exp(0.25) + 2 + Math.exp(UNMET + 3)
  expect(probability).toBeCloseTo(Math.exp(0.25) / sum, 12)
})

test('the heaviest clue is named on either side, one that weighs nothing on none', () => {
  const clues = [
    clue('flights', 'weak', 'first'),
    clue('lodging', 'strong', 'second'),
    clue('coffee', 'weak', 'third'),
    clue('shopping', 'unheard of', 'fourth'),
  ]
  const verdict = combine(clues, weights)
  expect(verdict).toMatchObject({ group: 'travel', category: 'lodging' })
  expect(verdict.clue?.nearest).toBe('second')
  expect(verdict.against?.nearest).toBe('third')
  expect(combine([clue('lodging', 'strong')], weights).against).toBeNull()
})

test('the category of a group is what most of its clues say together, else its usual one', () => {
  const two = [clue('flights', 'weak'), clue('flights', 'strong'), clue('lodging', 'strong')]
  expect(combine(two, weights).category).toBe('flights')
  expect(combine([], { ...weights, priors: { money: 1 } }).category).toBe('transfer')
  expect(combine([], { ...weights, priors: { health: 1, travel: 0 } }).category).toBe('medical')
  expect(combine([], { ...weights, priors: { gifts_charity: 1 } }).category).toBe('gifts_charity')
})
