import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedNgrams, featuresOf, hash, NGRAM_DIMENSIONS } from './char-ngrams.ts'

function cosine(a: string, b: string): number {
  const [one = new Float32Array(), other = new Float32Array()] = embedNgrams([a, b])
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}

test('every text with a letter or digit gives a unit vector, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const [vector] = embedNgrams([`a${text}`])
      expect(vector).toHaveLength(NGRAM_DIMENSIONS)
      expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 4)
      expect(embedNgrams([`a${text}`])[0]).toEqual(vector)
    }),
    { numRuns: 50 },
  )
})

test('a text without any is the null vector, and no text no vector', () => {
  expect(embedNgrams(['***'])[0]?.every((value) => value === 0)).toBe(true)
  expect(embedNgrams([])).toEqual([])
})

test('what shares a rare name is nearer than what shares a common word', () => {
  expect(cosine('zorblax coffee', 'zorblax espresso')).toBeGreaterThan(
    cosine('zorblax coffee', 'morning coffee'),
  )
  expect(cosine('zorblax coffee', 'zorblax cofee')).toBeGreaterThan(0.6)
  expect(cosine('zorblax', 'quimby')).toBeLessThan(0.2)
})

/** As the head of the file says it, one n-gram after the other. */
function slowFeatures(text: string): Set<number> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const parts = words.flatMap((word) => {
    const padded = ` ${word} `
    const all = [3, 4, 5].flatMap((size) =>
      [...padded].map((_, at) => padded.slice(at, at + size)).filter((one) => one.length === size),
    )
    return [`=${word}`, ...all]
  })
  return new Set(parts.map(hash))
}

test('a text has the words and the n-grams that are in it, each once', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-c]{1,7}$/), { maxLength: 6 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, (text) => {
      const features = featuresOf(text)
      expect(new Set(features)).toEqual(slowFeatures(text))
      expect(features).toHaveLength(new Set(features).size)
    }),
  )
})
