import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../src/calibration.ts'
import { monotone } from './monotone.ts'

test('the points rise in both coordinates, whatever was observed', () => {
  const observed = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
    { minLength: 1, maxLength: 400 },
  )
  fc.assert(
    fc.property(observed, (points: ReadonlyArray<Point>) => {
      const rising = monotone(points)
      for (const [at, [x, y]] of rising.entries()) {
        const before = rising[at - 1]
        if (!before) continue
        expect(x).toBeGreaterThanOrEqual(before[0])
        expect(y).toBeGreaterThanOrEqual(before[1])
      }
    }),
    { numRuns: 50 },
  )
})

test('what is calibrated already stays so', () => {
  const observed = Array.from({ length: 1000 }, (_, at): Point => {
    const probability = (at % 10) / 10
    return [probability, Math.floor(at / 10) % 10 < probability * 10 ? 1 : 0]
  })
  for (const [probability, right] of monotone(observed).slice(0, -1)) {
    expect(right).toBeCloseTo(probability, 1)
  }
})
