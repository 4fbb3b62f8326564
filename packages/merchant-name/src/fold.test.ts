import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test('folds case, accents, signs and spaces', () => {
  expect(fold('  PANADERÍA  La Niña #12 ')).toBe('panaderia la nina 12')
  expect(fold('Straßenbäckerei Øst')).toBe('strassenbackerei ost')
  expect(fold('AT&T / H&M')).toBe('at t h m')
})

test('gives every spelling of a possessive the same form', () => {
  for (const spelling of ["McDonald's", 'MCDONALD’S', 'MCDONALD S', 'mcdonalds']) {
    expect(fold(spelling)).toBe('mcdonalds')
  }
  expect(fold('M&S Simply')).toBe('m s simply')
})

test('spells out a plus that belongs to a name', () => {
  expect(fold('Disney+')).toBe('disney plus')
  expect(fold('+1 Shop')).toBe('1 shop')
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^([A-Zs]{1,4}|[ñÜß'&+. ])*$/), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
