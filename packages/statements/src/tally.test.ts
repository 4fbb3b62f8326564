import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Tally } from './tally.ts'

test('counts each number by itself, however many there are', () => {
  // Few of them, and some that fall into one place.
  const number = fc.oneof(
    fc.maxSafeNat(),
    fc.nat(9),
    fc.nat(99).map((times) => times * 2 ** 20),
  )
  fc.assert(
    fc.property(fc.array(number, { maxLength: 5000, size: 'max' }), (numbers) => {
      const tally = new Tally()
      const counts = new Map<number, number>()
      for (const one of numbers) {
        counts.set(one, (counts.get(one) ?? 0) + 1)
        expect(tally.add(one)).toBe(counts.get(one))
      }
    }),
    { numRuns: 20 },
  )
})
