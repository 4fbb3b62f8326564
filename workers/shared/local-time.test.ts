import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, instantOf, instantsIn, isTimeZone, localDateTime } from './local-time.ts'

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
const instant = fc
  .date({ min: new Date('1975-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

describe('isTimeZone', () => {
  it('knows IANA names and nothing else', () => {
    expect(isTimeZone('America/Bogota')).toBe(true)
    expect(isTimeZone('UTC')).toBe(true)
    expect(isTimeZone('America/Macondo')).toBe(false)
    expect(isTimeZone('+05:30')).toBe(false)
    expect(isTimeZone('')).toBe(false)
    expect(isTimeZone(null)).toBe(false)
  })
})

describe('localDateTime', () => {
  it('shows the clock of the zone, quarter hours and midnight too', () => {
    expect(localDateTime('2026-11-22T18:14:59.999Z', 'Asia/Kathmandu')).toEqual({
      date: '2026-11-22',
      time: '23:59',
    })
    expect(localDateTime('2026-11-22T18:15:00.000Z', 'Asia/Kathmandu')).toEqual({
      date: '2026-11-23',
      time: '00:00',
    })
    expect(localDateTime('2026-01-01T03:30:00.000Z', 'America/St_Johns')).toEqual({
      date: '2026-01-01',
      time: '00:00',
    })
  })

  it('agrees with the formatter of the platform', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const format = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        })
        const { date, time } = localDateTime(at, timeZone)
        expect(`${date} ${time}`).toBe(format.format(new Date(at)))
      }),
    )
  })
})

describe('instantOf', () => {
  it('turns a local time back into the instant it came from', () => {
    expect(instantOf('2026-07-01', '23:58', 'America/New_York')).toBe('2026-07-02T03:58:00.000Z')
    expect(instantOf('2026-12-01', '23:58', 'America/New_York')).toBe('2026-12-02T04:58:00.000Z')
  })

  it('moves a skipped time forward and takes the first of a repeated one', () => {
    expect(instantOf('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
    expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
  })

  it('is undone by localDateTime wherever the time exists', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const { date, time } = localDateTime(at, timeZone)
        expect(localDateTime(instantOf(date, time, timeZone), timeZone)).toEqual({ date, time })
      }),
    )
  })
})

describe('addDays', () => {
  it('crosses months, years and leap days both ways', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })
})

test('many instants of a zone are those that each would be by itself, in any order', () => {
  const days = fc.array(
    fc.tuple(
      fc.integer({
        min: Date.parse('1900-01-01') / 86_400_000,
        max: Date.parse('2199-12-31') / 86_400_000,
      }),
      fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 20 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  const time = fc.constantFrom('00:00', '01:59', '02:30', '12:00', '23:59')
  fc.assert(
    fc.property(zone, days, time, (timeZone, around, at) => {
      const instant = instantsIn(timeZone)
      for (const [middle, offs] of around) {
        for (const off of offs) {
          const date = new Date((middle + off) * 86_400_000).toISOString().slice(0, 10)
          expect(instant(date, at)).toBe(instantOf(date, at, timeZone))
        }
      }
    }),
    { numRuns: 50 },
  )
})
