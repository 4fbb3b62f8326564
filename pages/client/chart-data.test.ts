import { describe, expect, it } from 'vitest'
import { cutOf } from './chart-data.ts'

describe('cutOf', () => {
  it('cuts one or two days that dwarf all others', () => {
    expect(cutOf([142000, 3000, 2500, 0, 4000])).toBe(5400)
    expect(cutOf([142000, 90000, 3000, 4000])).toBe(5400)
  })

  it('leaves alone what is only longer, what is usual, and what has nothing beside it', () => {
    expect(cutOf([9000, 3000, 2500])).toBeNull()
    expect(cutOf([142000, 90000, 95000, 3000, 4000])).toBeNull()
    expect(cutOf([142000, 0, 0])).toBeNull()
    expect(cutOf([142000, 100])).toBeNull()
    expect(cutOf([])).toBeNull()
  })
})
