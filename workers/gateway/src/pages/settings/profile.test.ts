import { expect, it } from 'vitest'
import { parseProfile } from './profile.tsx'

const NOTHING = { name: '', language: '', region: '' }

it('takes a name, a language and a region, or how they sign in and what the browser says', () => {
  expect(parseProfile({ name: 'Ana', language: 'es', region: 'CO' })).toEqual({
    chosen: { name: 'Ana', language: 'es', region: 'CO' },
    errors: {},
  })
  expect(parseProfile(NOTHING).chosen).toEqual({
    name: null,
    language: null,
    region: null,
  })
})

it('refuses a language that nobody translated, and what is no region', () => {
  const { errors } = parseProfile({ ...NOTHING, language: 'tlh', region: 'co' })
  expect(Object.keys(errors)).toEqual(['language', 'region'])
})
