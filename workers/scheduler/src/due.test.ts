import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDateTime } from '#shared/local-time.ts'
import type { SummaryTime } from '#shared/summary-times.ts'
import { latestDueDate, nextDueAt, summaryDueAt } from './due.ts'

const ZONES = Intl.supportedValuesOf('timeZone')
const MINUTE = 60_000
const QUARTER = 15 * MINUTE
/** 13, 28, 43 and 58 past every hour are 13 minutes after a quarter. */
const OFFSET = 13 * MINUTE

/** Somebody who lives by the ledger's own clock. */
const by = (timeZone: string) => ({ ledger: timeZone, reader: timeZone })
const iso = (ms: number) => new Date(ms).toISOString()
const tickAtOrAfter = (ms: number) => Math.ceil((ms - OFFSET) / QUARTER) * QUARTER + OFFSET

/** What must hold around the day's end, told by the platform's own clock alone. */
function checkDay(date: string, timeZone: string): void {
  const due = summaryDueAt(date, by(timeZone))
  if (due === null) return
  const first = tickAtOrAfter(Date.parse(due))
  const where = `${date} ${timeZone}`
  expect(first - Date.parse(due), `${where}: on time`).toBeLessThan(QUARTER)
  expect(latestDueDate(iso(first), by(timeZone)) >= date, `${where}: sent by that tick`).toBe(true)
  expect(latestDueDate(iso(first - QUARTER), by(timeZone)) < date, `${where}: not before`).toBe(
    true,
  )
  const clock = localDateTime(iso(first), timeZone)
  expect(clock.date > date || clock.time >= '23:58', `${where}: never before 23:58`).toBe(true)
  const after = localDateTime(iso(first + 2 * MINUTE), timeZone)
  expect(after.date > date, `${where}: the day is over two minutes later`).toBe(true)
}

describe('summaryDueAt', () => {
  it('is 23:58 on the clock of whole, half and quarter hour zones', () => {
    expect(summaryDueAt('2026-11-22', by('America/Bogota'))).toBe('2026-11-23T04:58:00.000Z')
    expect(summaryDueAt('2026-11-22', by('Asia/Kolkata'))).toBe('2026-11-22T18:28:00.000Z')
    expect(summaryDueAt('2026-11-22', by('Asia/Kathmandu'))).toBe('2026-11-22T18:13:00.000Z')
    expect(summaryDueAt('2026-11-22', by('Pacific/Chatham'))).toBe('2026-11-22T10:13:00.000Z')
    expect(summaryDueAt('2026-07-22', by('Pacific/Chatham'))).toBe('2026-07-22T11:13:00.000Z')
  })

  it('is the jump where clocks skip 23:58, and the second 23:58 where they repeat it', () => {
    expect(summaryDueAt('2025-03-29', by('America/Nuuk'))).toBe('2025-03-30T01:00:00.000Z')
    expect(summaryDueAt('2025-10-25', by('America/Nuuk'))).toBe('2025-10-26T01:58:00.000Z')
    // Clocks went from 00:01 on Sunday back to 23:01 on Saturday.
    expect(summaryDueAt('2010-11-06', by('America/St_Johns'))).toBe('2010-11-07T03:28:00.000Z')
  })

  it('knows no summary for a date that the zone skipped', () => {
    expect(summaryDueAt('2011-12-29', by('Pacific/Apia'))).toBe('2011-12-30T09:58:00.000Z')
    expect(summaryDueAt('2011-12-30', by('Pacific/Apia'))).toBeNull()
    expect(summaryDueAt('2011-12-31', by('Pacific/Apia'))).toBe('2011-12-31T09:58:00.000Z')
    expect(latestDueDate('2011-12-30T12:00:00.000Z', by('Pacific/Apia'))).toBe('2011-12-29')
  })
})

describe('nextDueAt', () => {
  // A Wednesday noon in Bogota.
  const noon = '2026-11-25T17:00:00.000Z'
  const next = (...wanted: Array<SummaryTime>) => nextDueAt(noon, by('America/Bogota'), wanted)

  it('is the evening of the next day, week or month that is wanted, whichever ends first', () => {
    expect(next('day')).toBe('2026-11-26T04:58:00.000Z')
    expect(next('week')).toBe('2026-11-30T04:58:00.000Z')
    expect(next('month')).toBe('2026-12-01T04:58:00.000Z')
    expect(next('month', 'week')).toBe('2026-11-30T04:58:00.000Z')
    expect(next()).toBe('never')
  })

  it('is after the one that is due right now, and skips a date that the zone skipped', () => {
    const due = '2026-11-26T04:58:00.000Z'
    expect(nextDueAt(due, by('America/Bogota'), ['day'])).toBe('2026-11-27T04:58:00.000Z')
    const before = '2011-12-30T09:58:00.000Z'
    expect(nextDueAt(before, by('Pacific/Apia'), ['day'])).toBe('2011-12-31T09:58:00.000Z')
  })
})

describe('whoever lives by another clock', () => {
  const ledger = 'America/Bogota'
  it.each([
    // Bogota's day ends at 04:58 UTC.
    ['Europe/Madrid', '2026-11-23T22:58:00.000Z'],
    ['America/Los_Angeles', '2026-11-23T07:58:00.000Z'],
    ['Asia/Tokyo', '2026-11-23T14:58:00.000Z'],
    ['America/Lima', '2026-11-23T04:58:00.000Z'],
  ])('in %s gets it at the first 23:58 that is not before the day is over', (reader, due) => {
    expect(summaryDueAt('2026-11-22', { ledger, reader })).toBe(due)
    expect(latestDueDate(due, { ledger, reader })).toBe('2026-11-22')
    const before = iso(Date.parse(due) - MINUTE)
    expect(latestDueDate(before, { ledger, reader })).toBe('2026-11-21')
  })

  it('gets every day once, in order, on their own clock: any two zones', () => {
    const zone = fc.constantFrom(...ZONES)
    const day = fc.integer({ min: 0, max: 365 * 20 }).map((n) => addDays('2010-01-01', n))
    fc.assert(
      fc.property(day, zone, zone, (date, ledger, reader) => {
        const clocks = { ledger, reader }
        const due = [0, 1, 2].map((days) => summaryDueAt(addDays(date, days), clocks))
        const lived = due.filter((one) => one !== null)
        expect(lived.toSorted()).toEqual(lived)
        for (const one of lived)
          expect(localDateTime(one, reader).time >= '23:58' || isJump(one, reader)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

/** Whether clocks skip 23:58 right then. */
function isJump(instant: string, timeZone: string): boolean {
  const before = localDateTime(iso(Date.parse(instant) - MINUTE), timeZone)
  return before.date < localDateTime(instant, timeZone).date || before.time < '23:57'
}

describe('every zone', () => {
  it('has one tick a day that is the first at or after 23:58, around every clock change', () => {
    const seen = new Set<string>()
    for (const timeZone of ZONES) {
      const changes = clockChanges(timeZone, 2019, 2031)
      const rules = JSON.stringify(changes)
      if (seen.has(rules)) continue
      seen.add(rules)
      for (const { at } of changes) {
        const { date } = localDateTime(iso(at), timeZone)
        for (const days of [-1, 0]) checkDay(addDays(date, days), timeZone)
      }
    }
    expect(seen.size).toBeGreaterThan(50)
  })

  it('has it on any day', () => {
    const day = fc.integer({ min: 0, max: 365 * 60 }).map((n) => addDays('1980-01-01', n))
    fc.assert(
      fc.property(day, fc.constantFrom(...ZONES), (date, timeZone) => {
        checkDay(date, timeZone)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['Pacific/Apia', '2011-12-10'],
    ['America/Nuuk', '2025-03-10'],
    ['America/Nuuk', '2025-10-10'],
    ['America/St_Johns', '2010-10-20'],
  ])('goes from one day to the next in %s from %s on', (timeZone, from) => {
    const start = Date.parse(`${from}T23:58:00Z`)
    let last = latestDueDate(iso(start), by(timeZone))
    for (let at = start; at < start + 30 * 96 * QUARTER; at += QUARTER) {
      const date = latestDueDate(iso(at), by(timeZone))
      if (date === last) continue
      const skipped = summaryDueAt(addDays(last, 1), by(timeZone)) === null
      expect(date).toBe(addDays(last, skipped ? 2 : 1))
      last = date
    }
  })
})

/** The instants within the years at which the zone's offset changes, by the platform's formatter. */
function clockChanges(timeZone: string, from: number, to: number) {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const offset = (at: number) => format.format(at).split(' ').at(-1)
  const changes: Array<{ at: number; offset: string | undefined }> = []
  const week = 7 * 24 * 60 * MINUTE
  for (let start = Date.UTC(from, 0); start < Date.UTC(to, 0); start += week) {
    if (offset(start) === offset(start + week)) continue
    let [before, after] = [start, start + week]
    while (after - before > MINUTE) {
      const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE
      if (offset(middle) === offset(start)) before = middle
      else after = middle
    }
    changes.push({ at: after, offset: offset(after) })
  }
  return changes
}
