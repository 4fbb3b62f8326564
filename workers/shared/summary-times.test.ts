import { expect, it } from 'vitest'
import { rangeOf } from './summary-times.ts'

it('compares a month under way with as many days of the one before, and one that is over with all of it', () => {
  const october = { from: '2026-10-01', to: '2026-10-29' }
  expect(rangeOf('month', '2026-11-29')).toEqual({ from: '2026-11-01', before: october })
  expect(rangeOf('month', '2026-11-30').before).toEqual({ from: '2026-10-01', to: '2026-10-31' })
  expect(rangeOf('month', '2026-03-31').before).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(rangeOf('month', '2026-03-30').before.to).toBe('2026-02-28')
})

it('compares the week that ends with a day with the one before', () => {
  const before = { from: '2026-11-16', to: '2026-11-22' }
  expect(rangeOf('week', '2026-11-29')).toEqual({ from: '2026-11-23', before })
})
