import { expect, it } from 'vitest'
import { minorBound } from './decimal-bound.ts'

it('rounds a bound to the side that keeps what was meant', () => {
  expect(minorBound('12.345', 2, 'up')).toBe(1235)
  expect(minorBound('12.345', 2, 'down')).toBe(1234)
  expect(minorBound('12.5', 0, 'up')).toBe(13)
  expect(minorBound('12.50', 3, 'up')).toBe(12_500)
  // 1.1 * 100 is 110.00000000000001 in binary.
  expect(minorBound('1.1', 2, 'up')).toBe(110)
})
