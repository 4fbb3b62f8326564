import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { envelopesOf, neededRange, stateOf } from './envelope.ts'
import { daysLeft, type Window, windowOf, windowsFrom } from './windows.ts'

const spending = (by: Record<string, number>) => (window: Window) => by[window.from] ?? 0

const PLAN = {
  period: 'month',
  carries: 'nothing',
  startsOn: '2026-09-01',
  amounts: [
    ['2026-09-01', 100],
    ['2026-11-01', 150],
  ],
} as const
const SPENT = { '2026-08-01': 70, '2026-09-01': 60, '2026-10-01': 130, '2026-11-01': 40 }

const lefts = (carries: 'nothing' | 'left' | 'overspent' | 'both') =>
  envelopesOf({ ...PLAN, carries }, '2026-11-20', 3, spending(SPENT)).map((one) => one.leftMinor)

describe('the envelopes of a budget', () => {
  it('have the amount of their time, and only the spending before it began', () => {
    const all = envelopesOf(PLAN, '2026-11-20', 3, spending(SPENT))
    expect(all.map((one) => [one.from, one.amountMinor, one.spentMinor, one.leftMinor])).toEqual([
      ['2026-11-01', 150, 40, 110],
      ['2026-10-01', 100, 130, -30],
      ['2026-09-01', 100, 60, 40],
      ['2026-08-01', null, 70, null],
    ])
  })

  it('carry along what is said', () => {
    expect(lefts('nothing')).toEqual([110, -30, 40, null])
    expect(lefts('left')).toEqual([120, 10, 40, null])
    expect(lefts('overspent')).toEqual([80, -30, 40, null])
    expect(lefts('both')).toEqual([120, 10, 40, null])
  })

  it('lose nothing where both are carried: in the end, all amounts less all spending', () => {
    const months = windowsFrom('month', { from: '2025-01-01', to: '2026-12-31' }, 99)
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 24, maxLength: 24 }),
        fc.integer({ min: 1, max: 3000 }),
        (spent, amount) => {
          const by = Object.fromEntries(months.map(({ from }, at) => [from, spent[at] ?? 0]))
          const amounts = [['2025-01-01', amount]] as const
          const start = { startsOn: '2025-01-01', amounts }
          const plan = { period: 'month', carries: 'both', ...start } as const
          const [last] = envelopesOf(plan, '2026-12-05', 0, spending(by))
          const total = spent.reduce((sum, one) => sum + one, 0)
          expect(last?.leftMinor).toBe(24 * amount - total)
        },
      ),
    )
  })

  it('ask for no more days than they need', () => {
    expect(neededRange(PLAN, '2026-11-20', 3)).toEqual({ from: '2026-08-01', to: '2026-11-30' })
    const carried = { ...PLAN, carries: 'both', startsOn: '2025-02-10' } as const
    expect(neededRange(carried, '2026-11-20', 3).from).toBe('2025-02-01')
    const old = { ...carried, startsOn: '1999-01-01' } as const
    expect(neededRange(old, '2026-11-20', 3).from).toBe('2018-08-01')
  })

  it('are near the end at nine tenths, and over beyond it', () => {
    const state = (spentMinor: number) =>
      stateOf({ from: '', to: '', amountMinor: 90, carriedMinor: 10, spentMinor, leftMinor: 0 })
    expect([89, 90, 100, 101].map(state)).toEqual(['fine', 'near', 'near', 'over'])
    const [before] = envelopesOf(PLAN, '2026-08-20', 0, spending(SPENT))
    expect(before && stateOf(before)).toBe('fine')
  })
})

it('windows are whole months, quarters and years', () => {
  expect(windowOf('month', '2028-02-29')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(windowOf('quarter', '2026-06-30')).toEqual({ from: '2026-04-01', to: '2026-06-30' })
  expect(windowOf('year', '2026-06-30')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect(daysLeft(windowOf('month', '2026-11-29'), '2026-11-29')).toBe(2)
})
