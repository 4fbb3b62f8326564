/** A phrase is compiled when a mail has a word of it: a mistake in one has to show before that. */
import { expect, it } from 'vitest'
import { phrasesIn } from '../template/notation.ts'
import { compile, phraseSource } from '../template/pattern.ts'
import { LEXICONS } from './index.ts'

const notPhrases = new Set(['code', 'words', 'countries', 'fields', 'script'])

function conceptsIn(value: unknown): Array<string> {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    notPhrases.has(key) ? [] : conceptsIn(inner),
  )
}

it.each(LEXICONS.map((lexicon) => [lexicon.code, lexicon] as const))(
  'has phrases in the notation only: %s',
  (_, lexicon) => {
    const concepts = conceptsIn(lexicon)
    expect(concepts.length).toBeGreaterThan(10)
    for (const concept of concepts) {
      expect(() => phrasesIn(concept).map((one) => new RegExp(phraseSource(one)))).not.toThrow()
    }
    const { spent = '', received = '' } = lexicon.fields ?? {}
    for (const line of `${spent}\n${received}`.split('\n')) {
      if (line.trim() !== '') expect(compile(line.trim()).groups).toContain('merchant')
    }
  },
)
