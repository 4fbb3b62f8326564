import { describe, expect, it } from 'vitest'
import { cardKey, matchLines } from './compare.ts'
import type { ComparedLine, KnownTransaction } from './likeness.ts'

const line = (changed: Partial<ComparedLine> = {}): ComparedLine => ({
  key: 'line',
  oldKey: 'old',
  date: '2026-10-28',
  bookedOn: null,
  direction: 'out',
  amountMinor: 1250,
  currency: 'USD',
  merchant: 'Blue Heron Cafe',
  text: null,
  reference: null,
  accountId: 'a',
  ...changed,
})
const known = (changed: Partial<KnownTransaction> = {}): KnownTransaction => ({
  id: 't1',
  eventKey: 'mail',
  date: '2026-10-28',
  kind: 'purchase',
  amountMinor: 1250,
  currency: 'USD',
  merchant: 'BLUE HERON CAFE 0012',
  reference: null,
  accountId: 'a',
  bookedOn: null,
  isDeleted: false,
  statement: null,
  ...changed,
})
/** It ends on the day of the transaction. */
const OCTOBER = { first: '2026-10-01', last: '2026-10-28' }
const one = (a: Partial<ComparedLine>, b: Partial<KnownTransaction>) =>
  matchLines([line(a)], [[known(b)]])[0]?.verdict

describe('a line of a statement', () => {
  it.each([
    ['the same day and name', {}, {}, 'known'],
    ['booked two days later', { date: '2026-10-30' }, {}, 'known'],
    [
      'booked in time, though it happened long before',
      { date: '2026-10-10', bookedOn: '2026-10-29' },
      {},
      'known',
    ],
    ['six days later', { date: '2026-11-03' }, {}, 'new'],
    [
      'the bank’s words name it, the payee does not',
      { merchant: 'Card payment', text: 'BLUE HERON CAFE' },
      {},
      'known',
    ],
    ['the other way', { direction: 'in' }, {}, 'new'],
    ['on another account', { accountId: 'b' }, {}, 'new'],
    ['no account known', { accountId: null }, {}, 'known'],
    [
      'its own reference, another name',
      { reference: 'R1', merchant: 'X Holding' },
      { reference: 'R1' },
      'known',
    ],
    [
      'another name, same day and account, and none other left',
      { merchant: 'Heron Holding Ltd' },
      { merchant: 'KIOSK 7' },
      'known',
    ],
    [
      'another name, same day, on an account that nobody knows',
      { merchant: 'Heron Holding Ltd', accountId: null },
      { merchant: 'KIOSK 7' },
      'maybe',
    ],
    [
      'another name, another day',
      { merchant: 'Heron Holding Ltd', date: '2026-10-29' },
      { merchant: 'KIOSK 7' },
      'maybe',
    ],
    ['no name at all, same day and account', { merchant: null }, {}, 'known'],
    ['no name at all, another day', { merchant: null, date: '2026-10-30' }, {}, 'known'],
    [
      'no name at all, another day, on an account that nobody knows',
      { merchant: null, date: '2026-10-30', accountId: null },
      {},
      'maybe',
    ],
    [
      'an ATM by the bank’s wording, booked on the next day',
      { merchant: 'CASH WITHDRAWAL 71', date: '2026-10-29' },
      { merchant: 'HARBOR ATM', kind: 'withdrawal' },
      'known',
    ],
    [
      'another day of a statement that has both',
      { date: '2026-10-27' },
      { statement: OCTOBER },
      'known',
    ],
    [
      'the next ride, after a statement had the first',
      { date: '2026-10-29' },
      { statement: OCTOBER },
      'new',
    ],
    ['the same line of another export', {}, { statement: OCTOBER }, 'known'],
    [
      'booked on the day that another export has it on',
      { date: '2026-10-30' },
      { statement: OCTOBER, bookedOn: '2026-10-30' },
      'known',
    ],
    ['one that was deleted', {}, { isDeleted: true }, 'known'],
    [
      'imported before',
      { key: 'k', merchant: 'Anything' },
      { eventKey: 'k', merchant: null, accountId: null },
      'known',
    ],
  ] as const)('%s', (_, a, b, verdict) => {
    expect(one(a, b)).toBe(verdict)
  })

  it('leaves a transaction to one line: two equal purchases stay two', () => {
    const both = [line({ key: 'l1' }), line({ key: 'l2' })]
    expect(matchLines(both, [[known()], [known()]])).toEqual([
      { verdict: 'known', id: 't1' },
      { verdict: 'new', id: null },
    ])
  })

  it('leaves the transaction that another line names to that line', () => {
    const both = [line({ key: 'l1' }), line({ key: 'l2', reference: 'R1' })]
    const candidates = [known({ reference: 'R1' }), known({ id: 't2', date: '2026-10-29' })]
    expect(matchLines(both, [candidates, candidates])).toEqual([
      { verdict: 'known', id: 't2' },
      { verdict: 'known', id: 't1' },
    ])
  })

  it('asks where two lines are left for one transaction', () => {
    const both = [
      line({ key: 'l1', merchant: 'Heron Holding' }),
      line({ key: 'l2', merchant: 'Otter Press' }),
    ]
    const candidates = [known({ merchant: 'KIOSK 7' })]
    expect(matchLines(both, [candidates, candidates]).map(({ verdict }) => verdict)).toEqual([
      'maybe',
      'new',
    ])
  })

  it('takes a file that names no account for the one that its lines are found on', () => {
    const named = (id: string, merchant: string) => known({ id, merchant, eventKey: id })
    const lines = ['Blue Heron Cafe', 'Otter Press', 'Heron Holding'].map((merchant, index) =>
      line({ key: `l${index}`, merchant, accountId: null }),
    )
    const candidates = [
      named('t1', 'BLUE HERON CAFE'),
      named('t2', 'OTTER PRESS'),
      named('t3', 'KIOSK 7'),
    ]
    expect(matchLines(lines, [candidates, candidates, candidates])).toMatchObject([
      { id: 't1' },
      { id: 't2' },
      { verdict: 'known', id: 't3' },
    ])
  })

  it('knows a card of the statement’s account', () => {
    const cards = new Set([cardKey('a', 'card')])
    const candidates = [[known({ accountId: 'card' })]]
    expect(matchLines([line()], candidates)).toMatchObject([{ verdict: 'new' }])
    expect(matchLines([line()], candidates, [], cards)).toMatchObject([{ verdict: 'known' }])
  })
})
