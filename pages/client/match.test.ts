import { describe, expect, it } from 'vitest'
import { fold, matchRank } from './match.ts'

describe('matchRank', () => {
  it('prefers the beginning of the name, then of a word, then anywhere', () => {
    expect(matchRank('par', 'Parking and tolls')).toBe(3)
    expect(matchRank('tol', 'Parking and tolls')).toBe(2)
    expect(matchRank('king', 'Parking and tolls')).toBe(1)
    expect(matchRank('fuel', 'Parking and tolls')).toBeNull()
  })

  it('fits everything where nothing was typed', () => {
    expect(matchRank('  ', 'Coffee')).toBe(3)
  })

  it('does not care for case and accents', () => {
    expect(matchRank('CAFE', 'Café')).toBe(3)
    expect(fold('  Ñandú ')).toBe('nandu')
  })
})
