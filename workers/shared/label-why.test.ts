import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from './i18n/languages.ts'
import { english, translatorOf } from './i18n/translate.ts'
import { CERTAIN_CODES, CLUE_CODES, readWhy, whyInWords, writeWhy } from './label-why.ts'

describe('whyInWords', () => {
  it.each(LANGUAGE_CODES)('says every code in %s', (language) => {
    const t = translatorOf({ language, region: null })
    for (const code of [...CLUE_CODES, ...CERTAIN_CODES]) {
      expect(whyInWords({ code, what: 'Zorplex' }, t)).toMatch(/^[\p{Lu}“„«].*\.$/u)
    }
    for (const code of CLUE_CODES) {
      const said = whyInWords({ code: 'cash', against: { code, what: 'Zorplex' } }, t)
      expect(said).not.toContain('labels.')
      expect(said.split('. ').length).toBeGreaterThan(1)
    }
  })

  it('names what it is about', () => {
    const why = {
      code: 'word',
      what: 'panaderia',
      against: { code: 'chain', what: 'Zorplex' },
    } as const
    expect(whyInWords(why, english)).toBe(
      'The word “panaderia” names this type of shop. Against it: the name “Zorplex” is a known chain of another type.',
    )
  })
})

describe('writeWhy and readWhy', () => {
  it('keep it, however long and odd the name, in a column of 500 characters', () => {
    const what = `"\\${'"'.repeat(300)}`
    const kept = writeWhy({ code: 'chain', what, against: { code: 'word', what } })
    expect(kept.length).toBeLessThanOrEqual(500)
    expect(readWhy(kept)).toMatchObject({ code: 'chain', against: { code: 'word' } })
  })

  it.each([
    'It is a bakery.',
    '{',
    '{"code":"nonsense"}',
    '{"code":"chain","against":{"code":"x"}}',
  ])('leave %s', (text) => {
    expect(readWhy(text)).toBeNull()
  })
})
