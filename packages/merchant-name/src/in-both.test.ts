import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBoth } from './in-both.ts'

const PATTERNS = [
  /[^\p{L}\p{N}]+/gu,
  /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu,
  /(?<![\p{L}\p{N}])[^\p{L}\p{N}\s]+|[^\p{L}\p{N}\s+]+(?![\p{L}\p{N}])/gu,
  /(?<=\p{L}{2}(?!s)\p{L})(?: s)+(?= |$)/gu,
  /(?<=\p{L}{3})(?=\d{2})|(?<=^\d{2})(?=\p{Lu}{4})|(?<=\p{Ll}{2})(?=\p{Lu}{3})/gu,
  /[\p{L}\p{M}\p{N}'’`&+.]+/gu,
  /(?<=[\p{Script=Han}ー]) ?\/ ?id$/gu,
  /\[\p{L}\]/gu,
]

test('a text is matched alike, of ASCII and not', () => {
  const letters = fc.constantFrom(...'aZ09 s[]+-/.&*é語дs')
  const some = fc.string({ unit: letters, maxLength: 24 })
  fc.assert(
    fc.property(fc.oneof(some, fc.string()), fc.constantFrom(...PATTERNS), (text, pattern) => {
      expect(text.replace(inBoth(pattern)(text), '⟦$&⟧')).toBe(text.replace(pattern, '⟦$&⟧'))
    }),
    { numRuns: 2000 },
  )
})

test('plain text has a pattern without classes of all scripts, the same at every turn', () => {
  const letters = inBoth(/\p{L}+/u)
  expect(letters('heron')).toBe(letters('quay'))
  expect(letters('heron').source).toBe('[A-Za-z]+')
  expect(letters('héron').source).toBe('\\p{L}+')
})
