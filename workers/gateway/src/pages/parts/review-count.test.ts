import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '#shared/i18n/languages.ts'
import { translatorOf } from '#shared/i18n/translate.ts'
import { MOST_COUNTED } from './review-count.tsx'

describe('what waits', () => {
  it.each(LANGUAGE_CODES)('is more than so many in %s, once pages count no further', (language) => {
    const t = translatorOf({ language, region: null })
    for (const key of ['mailsToRead', 'labelsToConfirm', 'possibleDuplicates'] as const) {
      const many = t(`overview.${key}`, { count: MOST_COUNTED })
      const fewer = t(`overview.${key}`, { count: MOST_COUNTED - 1 })
      expect(many).not.toBe(fewer)
      // The same sentence, with words before its number.
      expect(many.endsWith(fewer)).toBe(true)
    }
  })
})
