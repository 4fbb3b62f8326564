import { expect, test } from 'vitest'
import { calibration, readingOf } from './calibration.ts'
import { combine } from './combine.ts'
import type { Clue } from './evidence/clue.ts'

test('a model that was never measured decides nothing: what it finds alike has no weight', () => {
  const { source, bins } = readingOf('a-model-nobody-measured')
  const clues = bins.map(
    (_, bin): Clue => ({
      category: 'pharmacy',
      evidence: 'neighbour',
      strength: `${source}.${bin}`,
      says: 'leans',
      nearest: 'ZORBLAX',
    }),
  )
  // A label without a clue that weighs is never unasked.
  const { clue, group } = combine(clues, calibration)
  expect(clue).toBeNull()
  expect(group).toBe(combine([], calibration).group)
})
