import { expect, test } from 'vitest'
import { combine } from '../src/combine.ts'
import type { Clue } from '../src/evidence/clue.ts'
import { type Sample, train } from './train.ts'

function clue(category: Clue['category'], strength: string): Clue {
  return { category, evidence: 'words', strength, nearest: '' }
}

/** 90 of 100 times the good clue is right, 50 of 100 times the bad one. */
const samples: Array<Sample> = Array.from({ length: 100 }, (_, at) => [
  {
    clues: [clue('pharmacy', 'good')],
    group: at % 10 === 0 ? 'dining' : 'health',
    weight: 1,
  } as const,
  {
    clues: [clue('lodging', 'bad')],
    group: at % 2 === 0 ? 'dining' : 'travel',
    weight: 1,
  } as const,
]).flat()

test('a clue weighs as much as it was right', () => {
  const start = { priors: {}, clues: {} }
  const weights = train(samples, 1, start)
  expect(weights.clues.good).toBeGreaterThan((weights.clues.bad ?? 0) + 1)
  expect(combine([clue('pharmacy', 'good')], weights)).toMatchObject({ group: 'health' })
  expect(combine([clue('pharmacy', 'good')], weights).probability).toBeGreaterThan(0.7)
})

test('a clue that never occurs keeps its weight, and a strong pull leaves all where they were', () => {
  const start = { priors: {}, clues: { unmet: 2, good: 1 } }
  expect(train(samples, 1, start).clues.unmet).toBe(2)
  expect(train(samples, 1e6, start).clues.good).toBeCloseTo(1, 1)
})
