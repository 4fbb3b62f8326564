import { expect, it } from 'vitest'
import { LANGUAGE_CODES } from '#shared/i18n/languages.ts'
import { translatorOf } from '#shared/i18n/translate.ts'
import { PROVIDERS } from './providers.ts'

const translators = Object.fromEntries(
  LANGUAGE_CODES.map((language) => [language, translatorOf({ language, region: null })]),
)

/** What a person looks for on the provider's own pages: `“Settings”`. */
const namesIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)

it('names a menu in English where nothing in the person’s language was at hand', () => {
  const missing: Array<string> = []
  for (const { id, steps, menus } of PROVIDERS) {
    for (const language of LANGUAGE_CODES.filter((code) => menus[code] === 'english')) {
      for (const step of steps) {
        const own = translators[language]?.(step) ?? ''
        for (const name of namesIn(translators.en?.(step) ?? '')) {
          // What stands in the settings of this tracker is named in the person's language.
          if (name !== 'All mails' && !own.includes(name))
            missing.push(`${id} ${language}: ${name}`)
        }
      }
    }
  }
  expect(missing).toEqual([])
})
