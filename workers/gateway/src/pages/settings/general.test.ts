import { expect, it } from 'vitest'
import { parseGeneral, type TypedGeneral } from './general.tsx'

const typed = (changes: Partial<TypedGeneral>): TypedGeneral => ({
  language: '',
  region: '',
  timeZone: 'UTC',
  summaryTo: '',
  day: 'yes',
  week: '',
  month: '',
  ...changes,
})

it('takes a language, a region, a zone and an address, or what the browser says and no address', () => {
  const all = {
    language: 'es',
    region: 'CO',
    timeZone: 'Asia/Kathmandu',
    summaryTo: 'a@home.example',
    ...{ day: '', week: 'yes', month: 'yes' },
  }
  expect(parseGeneral(all)).toEqual({
    patch: {
      timeZone: 'Asia/Kathmandu',
      summaryTo: 'a@home.example',
      summaryEvery: ['week', 'month'],
    },
    reading: { language: 'es', region: 'CO' },
    errors: {},
  })
  const none = parseGeneral(typed({}))
  expect(none.patch.summaryTo).toBeNull()
  expect(none.reading).toEqual({ language: null, region: null })
})

it.each(['+05:30', 'Nowhere/Land', ''])('refuses %s as a zone', (timeZone) => {
  expect(parseGeneral(typed({ timeZone })).errors.timeZone).toContain('IANA')
})

it('refuses a language that nobody translated, and what is no region', () => {
  const { errors } = parseGeneral(typed({ language: 'tlh', region: 'co' }))
  expect(Object.keys(errors)).toEqual(['language', 'region'])
})

it.each(['me', 'a@b', 'a@b.example, c@d.example', 'Me <me@home.example>'])(
  'refuses %s as an address',
  (summaryTo) => {
    expect(parseGeneral(typed({ summaryTo })).errors.summaryTo).toContain('One mail address')
  },
)

it('asks how often, where summaries are wanted at all', () => {
  const never = typed({ day: '', summaryTo: 'a@home.example' })
  expect(parseGeneral(never).errors.day).toContain('Choose at least one')
  expect(parseGeneral({ ...never, summaryTo: '' }).errors).toEqual({})
})
