import { expect, it } from 'vitest'
import { parseSummary, type TypedSummary } from './summary-form.tsx'

const typed = (changes: Partial<TypedSummary>): TypedSummary => ({
  summaryTo: '',
  summaryTimeZone: '',
  day: 'yes',
  week: '',
  month: '',
  ...changes,
})

it('takes an address, how often and a clock, or none of them', () => {
  const all = { summaryTo: 'a@home.example', summaryTimeZone: 'Asia/Kathmandu' }
  expect(parseSummary(typed({ ...all, day: '', week: 'yes', month: 'yes' }))).toEqual({
    choice: { ...all, summaryEvery: ['week', 'month'] },
    errors: {},
  })
  expect(parseSummary(typed({})).choice).toMatchObject({ summaryTo: null, summaryTimeZone: null })
})

it('asks how often, where one is wanted at all', () => {
  const never = typed({ day: '', summaryTo: 'a@home.example' })
  expect(parseSummary(never).errors.day).toContain('Choose at least one')
  expect(parseSummary({ ...never, summaryTo: '' }).errors).toEqual({})
})

it.each(['+05:30', 'Nowhere/Land'])('refuses %s as a clock', (summaryTimeZone) => {
  expect(parseSummary(typed({ summaryTimeZone })).errors.summaryTimeZone).toContain('IANA')
})
