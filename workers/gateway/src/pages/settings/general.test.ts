import { expect, it } from 'vitest'
import { parseGeneral, type TypedGeneral } from './general.tsx'

const typed = (changes: Partial<TypedGeneral>): TypedGeneral => ({
  timeZone: 'UTC',
  summaryTo: '',
  day: 'yes',
  week: '',
  month: '',
  ...changes,
})

it('takes a zone and an address, or no address', () => {
  const all = {
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
    errors: {},
  })
  const none = parseGeneral(typed({}))
  expect(none.patch.summaryTo).toBeNull()
})

it.each(['+05:30', 'Nowhere/Land', ''])('refuses %s as a zone', (timeZone) => {
  expect(parseGeneral(typed({ timeZone })).errors.timeZone).toContain('IANA')
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
