import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#shared/local-time.ts'
import { monthsOf, spansOf } from './spans.ts'

/** The span of a row of `merchant_total`: what its trigger makes of a day. */
const quarterOf = (day: string) =>
  `Q${day.slice(0, 4)}-${Math.floor((Number(day.slice(5, 7)) + 2) / 3)}`

const isIn = (value: string, ranges: ReadonlyArray<{ from: string; to: string }>) =>
  ranges.filter(({ from, to }) => from <= value && value <= to).length

it('takes whole years, the quarters beside them, and the days beside those', () => {
  expect(spansOf({ from: '2020-03-10', to: '2024-08-20' })).toEqual({
    spans: [
      { from: 'Y2021', to: 'Y2023' },
      { from: 'Q2020-2', to: 'Q2020-4' },
      { from: 'Q2024-1', to: 'Q2024-2' },
    ],
    days: [
      { from: '2020-03-10', to: '2020-03-31' },
      { from: '2024-07-01', to: '2024-08-20' },
    ],
  })
  expect(spansOf({ from: '2025-01-01', to: '2025-12-31' })).toEqual({
    spans: [{ from: 'Y2025', to: 'Y2025' }],
    days: [],
  })
})

/** Every day that a range of the property may have, and a hundred on either side. */
const DAYS = Array.from({ length: 3201 }, (_, at) => addDays('2021-09-23', at))

it('has every day of a range once, and no other', () => {
  const start = fc.integer({ min: 0, max: 1500 })
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 1500 }), (offset, length) => {
      const first = DAYS.indexOf('2022-01-01') + offset
      const [from = '', to = ''] = [DAYS[first], DAYS[first + length]]
      const { spans, days } = spansOf({ from, to })
      const { months, days: others } = monthsOf({ from, to })
      const wrong = DAYS.slice(first - 100, first + length + 101).filter((day) => {
        const wanted = from <= day && day <= to ? 1 : 0
        const year = `Y${day.slice(0, 4)}`
        const inSpans = isIn(year, spans) + isIn(quarterOf(day), spans) + isIn(day, days)
        const inMonths = isIn(day.slice(0, 7), months ? [months] : []) + isIn(day, others)
        return inSpans !== wanted || inMonths !== wanted
      })
      expect(wrong, `${from} to ${to}`).toEqual([])
    }),
    { numRuns: 60 },
  )
})
