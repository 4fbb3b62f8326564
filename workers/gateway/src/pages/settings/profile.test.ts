import { expect, it } from 'vitest'
import { parseProfile } from './profile.tsx'

it('takes a language and a region, or what the browser says', () => {
  expect(parseProfile({ language: 'es', region: 'CO' })).toEqual({
    reading: { language: 'es', region: 'CO' },
    errors: {},
  })
  expect(parseProfile({ language: '', region: '' }).reading).toEqual({
    language: null,
    region: null,
  })
})

it('refuses a language that nobody translated, and what is no region', () => {
  const { errors } = parseProfile({ language: 'tlh', region: 'co' })
  expect(Object.keys(errors)).toEqual(['language', 'region'])
})
