import { expect, test } from 'vitest'
import { combine } from '../src/combine.ts'
import type { Clue } from '../src/evidence/clue.ts'
import { type Sample, train } from './train.ts'

function clue(category: Clue['category'], strength: string): Clue {
  return { category, evidence: 'words', strength, says: 'names', nearest: '' }
}

const KNOWN = { weight: 1, mislabelled: 0 }

/** 90 of 100 times the good clue is right, 50 of 100 times the bad one. */
const samples: Array<Sample> = Array.from(
  { length: 100 },
  (_, at): Array<Sample> => [
    { ...KNOWN, clues: [clue('pharmacy', 'good')], right: [at % 10 === 0 ? 'dining' : 'health'] },
    { ...KNOWN, clues: [clue('lodging', 'bad')], right: [at % 2 === 0 ? 'dining' : 'travel'] },
  ],
).flat()

test('a clue weighs as much as it was right', () => {
  const weights = train(samples, 1)
  expect(weights.clues.good).toBeGreaterThan((weights.clues.bad ?? 0) + 1)
  expect(combine([clue('pharmacy', 'good')], weights)).toMatchObject({ group: 'health' })
  expect(combine([clue('pharmacy', 'good')], weights).probability).toBeGreaterThan(0.7)
})

test('a clue that is seldom met keeps to 1, however right it was', () => {
  const rare: Sample = { ...KNOWN, clues: [clue('fuel', 'rare')], right: ['transport'] }
  expect(train([...samples, rare], 50).clues.rare).toBeCloseTo(1, 1)
  expect(train(samples, 1e6).clues.good).toBeCloseTo(1, 1)
})

test('where several groups are acceptable, either is right', () => {
  const either: Array<Sample> = Array.from({ length: 100 }, () => ({
    ...KNOWN,
    clues: [clue('coffee', 'shop')],
    right: ['dining', 'groceries'],
  }))
  expect(combine([clue('coffee', 'shop')], train(either, 1)).group).toBe('dining')
})
