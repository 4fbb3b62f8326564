import { expect, it } from 'vitest'
import { parseGeneral } from './general.tsx'

it('takes a zone', () => {
  expect(parseGeneral({ timeZone: 'Asia/Kathmandu' })).toEqual({
    patch: { timeZone: 'Asia/Kathmandu' },
    errors: {},
  })
})

it.each(['+05:30', 'Nowhere/Land', ''])('refuses %s as a zone', (timeZone) => {
  expect(parseGeneral({ timeZone }).errors.timeZone).toContain('IANA')
})
