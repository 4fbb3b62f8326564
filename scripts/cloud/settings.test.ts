import { expect, test } from 'vitest'
import { ANSWERS } from './settings.ts'

// Intl lists Asia/Calcutta alone, and no UTC; machines name both.
test.each(['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'UTC'])('%s is a zone', (zone) => {
  expect(ANSWERS.timeZone.parse(zone)).toBe(zone)
})

test('Europe/Atlantis is none', () => {
  expect(ANSWERS.timeZone.safeParse('Europe/Atlantis').success).toBe(false)
})
