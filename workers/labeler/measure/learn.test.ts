import { expect, test } from 'vitest'
import { confidenceOf } from '../src/calibration.ts'
import type { Clue } from '../src/evidence/clue.ts'
import { leastSure, type Rated, risen } from './learn.ts'

/** A label for dining, of which `says` tells how sure its heaviest clue was. */
function rated(says: Clue['says'], probability: number, isRight: boolean): Rated {
  const clue: Clue = { category: 'dining', evidence: 'words', strength: 'x', says, nearest: '' }
  return {
    sample: {
      key: '',
      household: '',
      descriptor: '',
      clues: [clue],
      right: [isRight ? 'dining' : 'shopping'],
      weight: 1,
      mislabelled: 0,
    },
    verdict: {
      group: 'dining',
      category: 'dining',
      probability,
      margin: 2 * probability - 1,
      clue,
      against: null,
    },
    isRight,
  }
}

test('what is as good as guessed is asked about, however many sure labels stand beside it', () => {
  const sure = Array.from({ length: 1000 }, () => rated('names', 0.99, true))
  const guessed = Array.from({ length: 60 }, (_, at) => rated('leans', 0.95, at % 3 > 0))
  const all = [...sure, ...guessed]
  const confidence = risen(all)
  const auto = leastSure(all, confidence)
  // Of both together 98 % are right.
  expect(confidenceOf(guessed[0]?.verdict ?? never(), { confidence })).toBeCloseTo(0.65, 1)
  expect(confidenceOf(guessed[0]?.verdict ?? never(), { confidence })).toBeLessThan(auto.confidence)
  expect(confidenceOf(sure[0]?.verdict ?? never(), { confidence })).toBeGreaterThan(auto.confidence)
})

function never(): never {
  throw new Error('no label')
}
