import { expect, it } from 'vitest'
import { readSentDate } from './sent-date.ts'

it.each([
  ['Tue, 6 Oct 2026 00:50:12 -0500', '2026-10-06', '2026-10-06T05:50:00.000Z'],
  ['6 octobre 2026 à 00:50:12 UTC−5', '2026-10-06', '2026-10-06T05:50:00.000Z'],
  ['October 6, 2026 at 12:50:12 AM GMT+5:30', '2026-10-06', '2026-10-05T19:20:00.000Z'],
  ['mar, 6 oct 2026 a las 0:50', '2026-10-06', '2026-10-06T00:50:00.000Z'],
  ['6. Oktober 2026', '2026-10-06', '2026-10-06T12:00:00.000Z'],
])('%s', (text, on, at) => {
  expect(readSentDate(text)).toEqual({ on, at })
})

it('is null without a date', () => {
  expect(readSentDate('yesterday')).toBeNull()
})
