import { expect, it } from 'vitest'
import { parseGeneral } from './general.tsx'

it('takes a zone and an address, or no address', () => {
  expect(parseGeneral('Asia/Kathmandu', 'me@home.example')).toEqual({
    patch: { timeZone: 'Asia/Kathmandu', summaryTo: 'me@home.example' },
    errors: {},
  })
  expect(parseGeneral('America/Bogota', '').patch.summaryTo).toBeNull()
})

it.each(['+05:30', 'Nowhere/Land', ''])('refuses %s as a zone', (zone) => {
  expect(parseGeneral(zone, '').errors.timeZone).toContain('IANA')
})

it.each(['me', 'a@b', 'a@b.example, c@d.example', 'Me <me@home.example>'])(
  'refuses %s as an address',
  (address) => {
    expect(parseGeneral('UTC', address).errors.summaryTo).toContain('One mail address')
  },
)
