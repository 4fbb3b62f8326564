import { expect, it } from 'vitest'
import { firstDayOfWeek } from '#shared/i18n/regions.ts'
import { weeksOf } from './weeks.ts'

it('begins weeks as the locale does, and leaves other months out', () => {
  const monday = weeksOf('2026-11', 1)
  expect(monday[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(monday).toHaveLength(6)
  const sunday = weeksOf('2026-11', 7)
  expect(sunday[0]?.[0]).toBe('2026-11-01')
  expect(sunday[4]?.slice(0, 3)).toEqual(['2026-11-29', '2026-11-30', null])
  expect([firstDayOfWeek('de'), firstDayOfWeek('en-US')]).toEqual([1, 7])
})
