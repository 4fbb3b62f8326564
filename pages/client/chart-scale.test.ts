import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFormat, scaleOf } from './chart-scale.ts'

describe('scaleOf', () => {
  it('has round lines from zero to above the longest', () => {
    expect(scaleOf([8275, 0, 1200], null, 100)).toEqual({
      least: 0,
      most: 10000,
      ticks: [0, 5000, 10000],
    })
    expect(scaleOf([3900], null, 1).ticks).toEqual([0, 1000, 2000, 3000, 4000])
  })

  it('ends where it is cut', () => {
    expect(scaleOf([142000, 4000, 3000], 5400, 100)).toEqual({
      least: 0,
      most: 5400,
      ticks: [0, 2000, 4000],
    })
  })

  it('goes below zero as far as refunds do, and has one step where there is nothing', () => {
    const { least, ticks } = scaleOf([4000, -1000], null, 100)
    expect(least).toBeCloseTo(-1100)
    expect(ticks).toEqual([0, 2000, 4000])
    expect(scaleOf([0, 0], null, 100)).toEqual({ least: 0, most: 100, ticks: [0, 100] })
    // No yen is parted.
    expect(scaleOf([0], null, 1).ticks).toEqual([0, 1])
    expect(scaleOf([1], null, 1).ticks).toEqual([0, 1])
    expect(scaleOf([], null, 1).most).toBeGreaterThan(0)
  })

  it('has few lines, and room for every bar', () => {
    const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 })
    fc.assert(
      fc.property(amounts, (values) => {
        const { least, most, ticks } = scaleOf(values, null, 100)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.map(Math.abs)).toContain(0)
        expect(least).toBeLessThanOrEqual(Math.min(...values))
        expect(most).toBeGreaterThanOrEqual(Math.max(...values))
        expect(most).toBeGreaterThan(least)
      }),
    )
  })
})

it.each([
  ['es-CO', ['5\u00a0k', '20\u00a0k', '1,2\u00a0M']],
  ['en-US', ['5K', '20K', '1.2M']],
  ['de-DE', ['5000', '20.000', '1,2\u00a0Mio.']],
])('writes the thousands of an axis one way in %s', (locale, written) => {
  expect([500_000, 2_000_000, 120_000_000].map(axisFormat(locale, 2))).toEqual(written)
})
