import { describe, expect, it } from 'vitest'
import { type ComparedLine, type KnownTransaction, matchLines } from './compare.ts'

const line = (changed: Partial<ComparedLine> = {}): ComparedLine => ({
  key: 'line',
  date: '2026-10-28',
  bookedOn: null,
  direction: 'out',
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
  merchant: 'BLUE HERON CAFE 0012',
  reference: null,
  accountId: 'a',
  bookedOn: null,
  isDeleted: false,
  ...changed,
})
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
      'another name, same day and account',
      { merchant: 'Heron Holding Ltd' },
      { merchant: 'KIOSK 7' },
      'maybe',
    ],
    [
      'another name, another day',
      { merchant: 'Heron Holding Ltd', date: '2026-10-29' },
      { merchant: 'KIOSK 7' },
      'new',
    ],
    ['no name at all, same day and account', { merchant: null }, {}, 'known'],
    ['no name at all, another day', { merchant: null, date: '2026-10-30' }, {}, 'maybe'],
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
})
