/** What recurs is found whatever its day, its price and its weekends; what does not is left alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDate, toDay } from './day.ts'
import { detect, type Payment } from './detect.ts'
import { amountsOf, dueDates, nextOn, stateOf } from './forecast.ts'
import { dueOf, type Grid, INTERVALS, RULES } from './interval.ts'

const BILL = { direction: 'out', isEveryday: false } as const
const EVERYDAY = { direction: 'out', isEveryday: true } as const

function paid(
  dates: ReadonlyArray<string>,
  amounts: ReadonlyArray<number> | number,
): Array<Payment> {
  return dates.map((date, at) => ({
    id: `${date} ${at}`,
    day: toDay(date),
    amountMinor: typeof amounts === 'number' ? amounts : (amounts[at] ?? 0),
  }))
}

const found = (payments: ReadonlyArray<Payment>) =>
  detect(payments, BILL).map(({ grid, payments: own }) => {
    const lastOn = toDate(own.at(-1)?.day ?? 0)
    return [grid.interval, own.length, nextOn({ grid, lastOn })]
  })

describe('what recurs is found', () => {
  it.each([
    ['weekly', ['2026-11-03', '2026-11-10', '2026-11-17'], '2026-11-24'],
    ['fortnightly', ['2026-10-16', '2026-10-30', '2026-11-13'], '2026-11-27'],
    ['four_weekly', ['2026-08-03', '2026-08-31', '2026-09-28'], '2026-10-26'],
    ['semimonthly', ['2026-09-15', '2026-09-30', '2026-10-15', '2026-10-31'], '2026-11-15'],
    ['monthly', ['2026-08-31', '2026-09-30', '2026-10-31'], '2026-11-30'],
    ['bimonthly', ['2026-05-12', '2026-07-12', '2026-09-12'], '2026-11-12'],
    ['quarterly', ['2026-01-31', '2026-04-30', '2026-07-31'], '2026-10-31'],
    ['half_yearly', ['2025-06-05', '2025-12-05', '2026-06-05'], '2026-12-05'],
    ['yearly', ['2024-02-29', '2025-02-28', '2026-02-28'], '2027-02-28'],
  ])('%s', (interval, dates, next) => {
    expect(found(paid(dates, 1299))).toEqual([[interval, dates.length, next]])
  })

  it('where a weekend moves it to the next working day', () => {
    // The first of August and of November are a Saturday and a Sunday.
    const dates = ['2026-07-01', '2026-08-03', '2026-09-01', '2026-10-01', '2026-11-02']
    expect(found(paid(dates, 90000))).toEqual([['monthly', 5, '2026-12-01']])
  })

  it('where a weekend moves it back, over the end of a month too', () => {
    const dates = ['2026-07-01', '2026-07-31', '2026-09-01', '2026-10-01', '2026-10-30']
    expect(found(paid(dates, 250000))).toEqual([['monthly', 5, '2026-12-01']])
  })

  it('where its amounts vary, as of light and water', () => {
    const dates = ['2026-06-18', '2026-07-17', '2026-08-19', '2026-09-18', '2026-10-19']
    expect(found(paid(dates, [6120, 8755, 9431, 7010, 4480]))).toEqual([
      ['monthly', 5, '2026-11-19'],
    ])
  })

  it('as one where its price rose, and as two where they are two', () => {
    const dates = ['2026-05-05', '2026-06-05', '2026-07-05', '2026-08-05', '2026-09-05']
    const risen = paid(dates, [999, 999, 999, 1299, 1299])
    expect(found(risen)).toEqual([['monthly', 5, '2026-10-05']])
    expect(amountsOf(risen)).toEqual({
      usualMinor: 1299,
      varies: false,
      previousMinor: 999,
      changedOn: '2026-08-05',
    })
    const two = [
      ...paid(dates, 299),
      ...paid(
        dates.map((date) => `${date.slice(0, 8)}20`),
        999,
      ),
    ]
    expect(found(two)).toEqual([
      ['monthly', 5, '2026-10-05'],
      ['monthly', 5, '2026-10-20'],
    ])
  })

  it('among other purchases at the same shop', () => {
    const dates = ['2026-06-11', '2026-07-11', '2026-08-11', '2026-09-11', '2026-10-11']
    const others = ['2026-06-14', '2026-06-29', '2026-07-20', '2026-08-02', '2026-10-09']
    const mixed = [...paid(dates, 1499), ...paid(others, [2310, 8999, 4150, 740, 12500])]
    expect(found(mixed)).toEqual([['monthly', 5, '2026-11-11']])
  })
})

describe('what does not recur is left alone', () => {
  it('two payments, and three of nothing in common', () => {
    expect(found(paid(['2026-09-05', '2026-10-05'], 999))).toEqual([])
    expect(found(paid(['2026-08-05', '2026-09-06', '2026-10-05'], [900, 4000, 15000]))).toEqual([])
    expect(found(paid(['2026-08-05', '2026-08-19', '2026-10-05'], 900))).toEqual([])
  })

  it('a habit: food every week or so', () => {
    const dates = ['2026-10-03', '2026-10-10', '2026-10-17', '2026-10-24', '2026-10-31']
    expect(detect(paid(dates, [4210, 3890, 5120, 6105, 4477]), EVERYDAY)).toEqual([])
    expect(detect(paid(dates.slice(0, 3), 450), EVERYDAY)).toEqual([])
  })

  it('a few like amounts among many at one shop, a month apart by chance', () => {
    const often = [
      '2026-09-02',
      '2026-09-12',
      '2026-09-21',
      '2026-10-09',
      '2026-10-17',
      '2026-11-05',
    ]
    const shopping = paid(often, [1210, 8800, 4020, 2260, 6630, 990])
    const dates = ['2026-09-08', '2026-10-06', '2026-11-08']
    for (const evidence of [BILL, EVERYDAY]) {
      expect(detect([...shopping, ...paid(dates, [5210, 5390, 5120])], evidence)).toEqual([])
    }
    // One that costs the same to the cent is a subscription of a shop.
    expect(found([...shopping, ...paid(dates, 899)])).toEqual([['monthly', 3, '2026-12-08']])
  })

  it('lunches and rides twice a month, and fuel of various amounts', () => {
    const twice = ['2026-09-15', '2026-09-30', '2026-10-15', '2026-10-31']
    expect(detect(paid(twice, 1250), EVERYDAY)).toEqual([])
    const monthly = ['2026-08-31', '2026-09-30', '2026-10-31']
    expect(detect(paid(monthly, [5400, 6900, 6100]), EVERYDAY)).toEqual([])
    // A ticket for the month is a bill.
    expect(detect(paid(monthly, 6300), EVERYDAY)).toHaveLength(1)
  })

  it('nearly all shops where somebody pays at random', () => {
    const shop = fc
      .array(
        fc.record({
          day: fc.integer({ min: 20000, max: 20400 }),
          minor: fc.integer({ min: 200, max: 20000 }),
        }),
        {
          minLength: 3,
          maxLength: 40,
        },
      )
      .map((all) => all.map(({ day, minor }, at) => ({ id: String(at), day, amountMinor: minor })))
    const shops = fc.sample(shop, { numRuns: 2000, seed: 7 })
    const wrong = shops.filter((payments) => detect(payments, BILL).length > 0)
    expect(wrong.length).toBeLessThan(20)
  })
})

/** Whether all stand equally far apart. */
function isEven(payments: ReadonlyArray<{ readonly day: number }>): boolean {
  const gaps = payments.slice(1).map(({ day }, at) => day - (payments[at]?.day ?? 0))
  return new Set(gaps).size === 1
}

describe('any series', () => {
  const series = fc
    .record({
      interval: fc.constantFrom(...INTERVALS),
      from: fc.integer({ min: 18000, max: 20000 }),
      date: fc.integer({ min: 1, max: 31 }),
      weekend: fc.constantFrom(null, 'next' as const, 'previous' as const),
      count: fc.integer({ min: 4, max: 14 }),
      minor: fc.integer({ min: 100, max: 500_000 }),
    })
    .map(({ interval, from, date, weekend, count, minor }) => {
      const isDays = 'days' in RULES[interval].step
      const first = ((date - 1) % 15) + 1
      const dates = isDays ? [] : interval === 'semimonthly' ? [first, first + 15] : [date]
      const grid: Grid = { interval, anchor: from, dates, weekend: isDays ? null : weekend }
      const payments = Array.from({ length: count }, (_, at) => ({
        id: String(at),
        day: dueOf(grid, at),
        amountMinor: minor,
      }))
      return { grid, payments, next: dueOf(grid, count) }
    })

  it('is found whole, by its interval, and its next day within a weekend', () => {
    fc.assert(
      fc.property(series, ({ grid, payments, next }) => {
        // The 12th and the 27th, moved by weekends, may be a fortnight apart four times: then they are both.
        fc.pre('days' in RULES[grid.interval].step || !isEven(payments))
        const [one, ...others] = detect(payments, BILL)
        expect(others).toEqual([])
        expect(one?.grid.interval).toBe(grid.interval)
        expect(one?.payments).toHaveLength(payments.length)
        const lastOn = toDate(one?.payments.at(-1)?.day ?? 0)
        const said = toDay(nextOn({ grid: one?.grid ?? grid, lastOn }))
        expect(Math.abs(said - next)).toBeLessThanOrEqual(3)
      }),
      { numRuns: 500 },
    )
  })

  it('has each payment once, whatever else is paid to its payee', () => {
    const noise = fc.array(
      fc.record({
        day: fc.integer({ min: 18000, max: 20500 }),
        minor: fc.integer({ min: 1, max: 500_000 }),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(series, noise, ({ payments }, others) => {
        const all = [
          ...payments,
          ...others.map(({ day, minor }, at) => ({ id: `n${at}`, day, amountMinor: minor })),
        ]
        const ids = detect(all, BILL).flatMap((one) => one.payments.map(({ id }) => id))
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('what is to come', () => {
  const grid: Grid = {
    interval: 'monthly',
    anchor: toDay('2026-01-31'),
    dates: [31],
    weekend: null,
  }
  const series = { grid, lastOn: '2026-09-30' }

  it('is active, then overdue, then stopped', () => {
    const states = ['2026-10-31', '2026-11-05', '2026-11-06', '2026-12-15', '2026-12-16']
    expect(states.map((today) => stateOf(series, today))).toEqual([
      'active',
      'active',
      'overdue',
      'overdue',
      'stopped',
    ])
  })

  it('is on its days, and today where it is late; nothing of what has stopped', () => {
    const due = (today: string) => dueDates(series, today, today, '2027-01-31')
    expect(due('2026-10-20')).toEqual(['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31'])
    expect(due('2026-11-08')).toEqual(['2026-11-08', '2026-11-30', '2026-12-31', '2027-01-31'])
    expect(due('2026-12-20')).toEqual([])
  })
})
