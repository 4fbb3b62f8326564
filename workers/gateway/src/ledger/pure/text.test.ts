import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, clipOrNull, fold, plain, searchText, searchWords } from './text.ts'

/** Any text, halves of surrogate pairs and NUL included. */
const codeUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

test('text that is clipped is well formed, without NUL and no longer than asked', () => {
  fc.assert(
    fc.property(codeUnits, fc.nat(20), (text, length) => {
      const clipped = clip(text, length)
      expect(clipped.length).toBeLessThanOrEqual(length)
      expect(clipped.isWellFormed()).toBe(true)
      expect(clipped).not.toContain('\0')
    }),
  )
  expect(clip('a🥐', 2)).toBe('a\ufffd')
})

test.each([
  ['what controls a terminal', 'Mill\u001b[31m Bakery\u0007', 'Mill[31m Bakery'],
  ['what turns the text behind it around', 'Mill \u202eyrekaB\u202c', 'Mill yrekaB'],
  ['nothing of an alphabet that runs the other way', 'קפה \u200fאבג', 'קפה \u200fאבג'],
  ['nothing of a sign that others are joined in', '👩‍👧', '👩‍👧'],
  ['no lines of a note', 'one\n\ttwo', 'one\n\ttwo'],
  ['a text of which nothing is seen', '\u200b\u2060 ', ''],
])('a text that is kept is without %s', (_, text, kept) => {
  expect(plain(text)).toBe(kept)
})

test('nothing but white space is nothing', () => {
  expect(clipOrNull(' \t ', 9)).toBeNull()
  expect(clipOrNull('', 9)).toBeNull()
  expect(clipOrNull(null, 9)).toBeNull()
  expect(clipOrNull(' a ', 9)).toBe('a')
})

test('a word is found however it is written', () => {
  const haystack = searchText('CAFÉ  Ñandú', null, 'Ünal ﬁsh')
  for (const q of ['cafe', 'NANDU', 'unal', 'fish', 'Café ñandú']) {
    for (const word of searchWords(q)) expect(haystack).toContain(word)
  }
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(codeUnits, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('a search has eight words at most', () => {
  expect(searchWords('  ')).toEqual([])
  expect(searchWords('a b c d e f g h i j')).toHaveLength(8)
})
