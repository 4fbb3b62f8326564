import { describe, expect, it } from 'vitest'
import { localeOfHeader, tagOf } from './languages.ts'
import { translatorOf } from './translate.ts'

describe('the locale of an Accept-Language header', () => {
  it.each([
    ['es-CO,es;q=0.9,en;q=0.8', 'es-CO'],
    ['es', 'es'],
    ['en;q=0.5, de-AT;q=0.9', 'de-AT'],
    // Nobody translates Latin: English, with the numbers of Italy.
    ['la-IT,la;q=0.9', 'en-IT'],
    ['la-IT,fr;q=0.8', 'fr-IT'],
    ['zh-Hant-TW', 'en-TW'],
    ['pt-BR;q=0, fr-CA;q=0.1', 'fr-CA'],
    ['*, es;q=0.1', 'es'],
    ['', 'en'],
    ['-, 12345, <script>', 'en'],
    [undefined, 'en'],
  ])('%s is %s', (header, tag) => {
    expect(tagOf(localeOfHeader(header))).toBe(tag)
  })
})

describe('a message', () => {
  it('is in the language, with its variables filled in', () => {
    const t = translatorOf({ language: 'de', region: 'AT' })
    expect(t('layout.signOut')).toBe('Abmelden')
    expect(t('layout.title', { page: 'Prüfen' })).toBe('Prüfen · Ausgaben')
  })

  it('ends with one full stop, where what is filled in ends with one too', () => {
    const t = translatorOf({ language: 'de', region: 'DE' })
    const values = { number: '1,5', date: '1. Dez.' }
    expect(t('settings.regionHelp', values)).toBe('Zurzeit 1,5 und 1. Dez.')
    const parts = t.rich<string>('atOnce.intro', { address: 'Laden e. K.' })
    expect(parts.join('')).toMatch(/an Laden e\. K\.$/)
    expect(t('atOnce.intro', { address: 'a...' })).toMatch(/an a\.{4}$/)
  })

  it('takes the plural of its language', () => {
    const waiting = (language: 'en' | 'es', count: number) =>
      translatorOf({ language, region: null })('layout.waiting', { count })
    expect([waiting('es', 1), waiting('es', 2)]).toEqual(['pendiente', 'pendientes'])
  })

  it('does not compile without its variables, nor under a name that there is not', () => {
    const t = translatorOf({ language: 'en', region: null })
    // @ts-expect-error: the page is missing
    expect(() => t('layout.title')).toThrow()
    // @ts-expect-error: there is no such message
    expect(t('layout.nothing')).toBe('layout.nothing')
  })
})
