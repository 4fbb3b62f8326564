/** A phrase is compiled when a mail has a word of it: a mistake in one has to show before that. */
import { expect, it } from 'vitest'
import { needsOf } from '../template/needs.ts'
import { compile, phraseSource } from '../template/pattern.ts'
import { LEXICONS } from './index.ts'
import { patternOf } from './lexicon.ts'

const notPhrases = new Set(['code', 'words', 'countries', 'fields', 'script'])

function phrasesIn(value: unknown): Array<string> {
  if (typeof value === 'string') return [patternOf(value) ?? '']
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    notPhrases.has(key) ? [] : phrasesIn(inner),
  )
}

it.each(LEXICONS.map((lexicon) => [lexicon.code, lexicon] as const))(
  'has phrases in the notation only: %s',
  (_, lexicon) => {
    const phrases = phrasesIn(lexicon)
    expect(phrases.length).toBeGreaterThan(10)
    for (const phrase of phrases) {
      expect(() => new RegExp(phraseSource(phrase))).not.toThrow()
      expect(() => needsOf(phrase)).not.toThrow()
    }
    const { spent = '', received = '' } = lexicon.fields ?? {}
    for (const line of `${spent}\n${received}`.split('\n')) {
      if (line.trim() !== '') expect(compile(line.trim()).groups).toContain('merchant')
    }
  },
)
